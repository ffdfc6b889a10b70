package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.rule.CandidateVerdict.Condition;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Decides who gets a lead. Steps run in their fixed order, rules within a step by priority, and the first match wins. The
 * same lead, rules and partners always give the same decision, and every rule's candidate gets its reasons.
 */
public final class RoutingRules {
    private static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::step).thenComparingInt(Rule::priority);

    private RoutingRules() {}

    /**
     * @param step the step that ended the decision
     * @param rule the code of the rule that matched; null when the lead is queued
     * @param partnerId who gets the lead; null when it is queued
     */
    public record Verdict(
            RoutingStep step, String rule, String territory, UUID partnerId, List<CandidateVerdict> candidates) {}

    /**
     * @param country where the lead's customer is; null when unknown
     * @param active the partners that may be offered leads now
     */
    public static Verdict decide(RuleSetContent content, String country, Set<UUID> active) {
        String territory = content.territoryOf(country).orElse(null);
        List<CandidateVerdict> candidates = new ArrayList<>();
        Rule winner = null;
        for (Rule rule : content.rules().stream().sorted(ORDER).toList()) {
            List<Condition> reasons = conditions(rule, territory, active, winner);
            boolean chosen = reasons.stream().allMatch(Condition::matched);
            winner = chosen ? rule : winner;
            candidates.add(new CandidateVerdict(rule.partnerId(), rule.code(), chosen, reasons));
        }
        return winner == null
                ? new Verdict(RoutingStep.QUEUE, null, territory, null, candidates)
                : new Verdict(winner.step(), winner.code(), territory, winner.partnerId(), candidates);
    }

    private static List<Condition> conditions(Rule rule, String territory, Set<UUID> active, Rule winner) {
        List<Condition> conditions = new ArrayList<>();
        if (rule.step() == RoutingStep.TERRITORY) {
            boolean inside = Objects.equals(rule.territory(), territory);
            conditions.add(new Condition("territory", rule.territory(), territory, inside));
        }
        String status = active.contains(rule.partnerId()) ? "active" : "inactive";
        conditions.add(new Condition("partnerStatus", "active", status, status.equals("active")));
        // What an earlier rule took is told without saying which one, or whose it is.
        conditions.add(new Condition("earlierMatch", "none", winner == null ? "none" : "one", winner == null));
        return conditions;
    }
}
