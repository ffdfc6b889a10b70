package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.candidate.LeadCondition;
import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import dev.tandem.platform.problem.FieldFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds every fault that makes the result of a set of routing rules ambiguous or impossible. */
public final class RuleSetFaults {
    private static final Duration LONGEST_QUEUE = Duration.ofDays(365);

    private RuleSetFaults() {}

    /** @param pools the existing pools that rules may name */
    public static List<FieldFault> of(RuleSetContent content, Set<UUID> pools) {
        List<FieldFault> faults = new ArrayList<>();
        Duration queue = content.queueWithin();
        if (queue.isNegative() || queue.isZero() || queue.compareTo(LONGEST_QUEUE) > 0) {
            faults.add(new FieldFault("/queueWithin", "range", "must be above zero, and at most a year"));
        }
        territories(content.territories(), faults);
        Set<String> known = content.territories().stream().map(Territory::code).collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        Set<String> priorities = new HashSet<>();
        for (int i = 0; i < content.rules().size(); i++) {
            Rule rule = content.rules().get(i);
            String at = "/rules/" + i;
            if (!codes.add(rule.code())) {
                faults.add(new FieldFault(at + "/code", "notUnique", "another rule has this code"));
            }
            if (!priorities.add(rule.step() + " " + rule.priority())) {
                faults.add(
                        new FieldFault(at + "/priority", "notUnique", "another rule of this step has this priority"));
            }
            rule(rule, known, at, faults);
            if (rule.poolId() != null && !pools.contains(rule.poolId())) {
                faults.add(new FieldFault(at + "/poolId", "unknown", "there is no such pool"));
            }
        }
        return faults;
    }

    private static void rule(Rule rule, Set<String> territories, String at, List<FieldFault> faults) {
        if (!rule.step().hasRules()) {
            faults.add(new FieldFault(at + "/step", "notAllowed", "this step has no rules"));
            return;
        }
        territoryOf(rule, territories, at, faults);
        accountsOf(rule, at, faults);
        targetOf(rule, at, faults);
        if (rule.condition() != null) {
            faults.addAll(LeadCondition.faults(rule.condition(), at + "/condition"));
        }
    }

    private static void territoryOf(Rule rule, Set<String> known, String at, List<FieldFault> faults) {
        boolean wanted = rule.step() == RoutingStep.TERRITORY;
        if (wanted && !known.contains(rule.territory())) {
            faults.add(new FieldFault(at + "/territory", "unknown", "is not a territory of this set"));
        } else if (!wanted && rule.territory() != null) {
            faults.add(new FieldFault(
                    at + "/territory", "notAllowed", "only rules of the territory step have a territory"));
        }
    }

    private static void accountsOf(Rule rule, String at, List<FieldFault> faults) {
        boolean wanted = rule.step() == RoutingStep.NAMED_ACCOUNT;
        if (wanted && rule.accounts().isEmpty()) {
            faults.add(new FieldFault(at + "/accounts", "required", "must name accounts"));
        } else if (!wanted && !rule.accounts().isEmpty()) {
            faults.add(new FieldFault(
                    at + "/accounts", "notAllowed", "only rules of the named-account step have accounts"));
        }
    }

    private static void targetOf(Rule rule, String at, List<FieldFault> faults) {
        long targets = Stream.of(rule.partnerId(), rule.sellerId(), rule.poolId())
                .filter(Objects::nonNull)
                .count();
        if (targets != 1) {
            faults.add(new FieldFault(at, "oneTarget", "must name one partner, seller or pool"));
        } else if (rule.step() == RoutingStep.POOL && rule.poolId() == null) {
            faults.add(new FieldFault(at + "/poolId", "required", "a rule of the pool step names a pool"));
        }
    }

    private static void territories(List<Territory> territories, List<FieldFault> faults) {
        Set<String> codes = new HashSet<>();
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < territories.size(); i++) {
            Territory territory = territories.get(i);
            if (!codes.add(territory.code())) {
                faults.add(
                        new FieldFault("/territories/" + i + "/code", "notUnique", "another territory has this code"));
            }
            for (int j = 0; j < territory.countries().size(); j++) {
                if (!countries.add(territory.countries().get(j))) {
                    String at = "/territories/" + i + "/countries/" + j;
                    faults.add(new FieldFault(at, "notUnique", "this country is already in another territory"));
                }
            }
        }
    }
}
