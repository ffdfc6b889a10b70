package dev.tandem.contract.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been found so far, in the order of operations. What many operations show alike is one change. */
final class Findings {
    private static final int MANY = 4;

    private static final Comparator<ContractChange> ORDER = Comparator.comparing(
                    (ContractChange change) -> !change.breaking())
            .thenComparing(change -> change.operations().get(0))
            .thenComparing(ContractChange::path)
            .thenComparing(ContractChange::rule)
            .thenComparing(ContractChange::sentence);

    private final Map<List<Object>, List<Finding>> byKind = new LinkedHashMap<>();

    void breaking(String rule, Place place, String fact) {
        add(new Finding(rule, true, place, fact));
    }

    void addition(String rule, Place place, String fact) {
        add(new Finding(rule, false, place, fact));
    }

    List<ContractChange> ordered() {
        List<ContractChange> changes = new ArrayList<>();
        for (List<Finding> alike : byKind.values()) {
            if (alike.size() < MANY) {
                alike.forEach(finding -> changes.add(change(List.of(finding))));
            } else {
                changes.add(change(alike));
            }
        }
        return changes.stream().sorted(ORDER).toList();
    }

    /** What is in a component was found there already if another operation has led to it. */
    private void add(Finding finding) {
        List<Finding> alike = byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (alike.isEmpty() || finding.place().component() == null) {
            alike.add(finding);
        }
    }

    private static ContractChange change(List<Finding> alike) {
        Finding first = alike.get(0);
        return new ContractChange(
                first.rule(),
                first.breaking(),
                alike.stream().map(finding -> finding.place().operation()).toList(),
                first.place().pointer(),
                first.place().told(alike.size()) + ": " + first.fact());
    }
}
