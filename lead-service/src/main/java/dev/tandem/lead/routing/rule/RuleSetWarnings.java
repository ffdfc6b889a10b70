package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.LeadCondition;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rules that are allowed but probably not intended: those that match never or always, those behind others that
 * match everything first, and those that overlap with others.
 */
public final class RuleSetWarnings {
    /** More warnings than this would not be read. */
    static final int MOST = 200;

    private RuleSetWarnings() {}

    /** A rule with its accounts in normalised form; computed once, since every rule is compared with all others. */
    private record Line(Rule rule, Set<String> accounts) {}

    /** @param content without faults */
    public static List<FieldFault> of(RuleSetContent content) {
        List<FieldFault> warnings = new ArrayList<>();
        List<Line> lines = content.rules().stream()
                .map(rule -> new Line(rule, AccountName.normalised(rule.accounts())))
                .toList();
        for (int i = 0; i < lines.size() && warnings.size() < MOST; i++) {
            alone(lines.get(i).rule(), "/rules/" + i, warnings);
            behindOthers(lines, i, warnings);
        }
        return List.copyOf(warnings);
    }

    private static void alone(Rule rule, String at, List<FieldFault> warnings) {
        if (rule.condition() == null) {
            return;
        }
        LeadCondition condition = LeadCondition.of(rule.condition());
        if (condition.isConstant()) {
            boolean always = condition.test(LeadFacts.of(null)).matched();
            String code = always ? "alwaysMatches" : "neverMatches";
            warnings.add(new FieldFault(at + "/condition", code, "is the same for every lead"));
        }
    }

    private static void behindOthers(List<Line> lines, int index, List<FieldFault> warnings) {
        Rule rule = lines.get(index).rule();
        for (Line line : lines) {
            Rule earlier = line.rule();
            boolean before = earlier.step() == rule.step() && earlier.priority() < rule.priority();
            if (before && warnings.size() < MOST) {
                compare(line, lines.get(index)).ifPresent(warning -> warnings.add(warning.at("/rules/" + index)));
            }
        }
    }

    private record Warning(String code, String message) {
        FieldFault at(String pointer) {
            return new FieldFault(pointer, code, message);
        }
    }

    private static Optional<Warning> compare(Line earlier, Line later) {
        String code = "rule " + earlier.rule().code();
        if (!covers(earlier, later)) {
            return overlaps(earlier, later)
                    ? Optional.of(new Warning("overlap", code + " takes the leads that both match"))
                    : Optional.empty();
        }
        if (sameTarget(earlier.rule(), later.rule())) {
            return Optional.of(new Warning("neverMatches", code + " sends these leads to the same target first"));
        }
        return Optional.of(
                covers(later, earlier)
                        ? new Warning("onlyInstead", "matches only when no candidate of " + code + " is available")
                        : new Warning("lessSpecificFirst", code + " is less specific and comes first"));
    }

    /**
     * Whether this rule matches every lead that the other matches, as far as that can be determined without a solver.
     */
    private static boolean covers(Line one, Line other) {
        String condition = one.rule().condition();
        return (condition == null || condition.equals(other.rule().condition()))
                && Objects.equals(one.rule().territory(), other.rule().territory())
                && one.accounts().containsAll(other.accounts());
    }

    /** Whether there are leads that both match, as far as that can be determined. */
    private static boolean overlaps(Line one, Line other) {
        return one.rule().step() == RoutingStep.NAMED_ACCOUNT
                ? !Collections.disjoint(one.accounts(), other.accounts())
                : covers(other, one);
    }

    private static boolean sameTarget(Rule one, Rule other) {
        return one.candidate().equals(other.candidate()) && Objects.equals(one.poolId(), other.poolId());
    }
}
