package dev.tandem.lead.routing.rule;

import dev.tandem.lead.routing.rule.RuleSetContent.Rule;
import dev.tandem.lead.routing.rule.RuleSetContent.Territory;
import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds everything that keeps a set of routing rules from giving one clear answer. */
public final class RuleSetFaults {
    private RuleSetFaults() {}

    public static List<FieldFault> of(RuleSetContent content) {
        List<FieldFault> faults = new ArrayList<>();
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
            territoryOf(rule, known, at, faults);
        }
        return faults;
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
                    faults.add(new FieldFault(at, "notUnique", "this country is in another territory already"));
                }
            }
        }
    }

    private static void territoryOf(Rule rule, Set<String> known, String at, List<FieldFault> faults) {
        switch (rule.step()) {
            case TERRITORY -> {
                if (!known.contains(rule.territory())) {
                    faults.add(new FieldFault(at + "/territory", "unknown", "is no territory of this set"));
                }
            }
            case FALLBACK -> {
                if (rule.territory() != null) {
                    faults.add(new FieldFault(at + "/territory", "notAllowed", "a fallback has no territory"));
                }
            }
            case QUEUE -> faults.add(new FieldFault(at + "/step", "notAllowed", "queueing needs no rule"));
        }
    }
}
