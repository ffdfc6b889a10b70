package dev.tandem.contract.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been found so far, each once: the first operation that shows it counts. */
final class Findings {
    private static final Comparator<ContractChange> ORDER = Comparator.comparing(
                    (ContractChange change) -> !change.breaking())
            .thenComparing(ContractChange::operation)
            .thenComparing(ContractChange::path)
            .thenComparing(ContractChange::rule)
            .thenComparing(ContractChange::sentence);

    private final Map<String, ContractChange> bySentence = new LinkedHashMap<>();

    void breaking(String rule, Place place, String fact) {
        add(rule, true, place, place + ": " + fact);
    }

    void addition(String rule, Place place, String fact) {
        add(rule, false, place, place + ": " + fact);
    }

    List<ContractChange> ordered() {
        Collection<ContractChange> all = bySentence.values();
        return all.stream().sorted(ORDER).toList();
    }

    private void add(String rule, boolean breaking, Place place, String sentence) {
        bySentence.putIfAbsent(
                sentence, new ContractChange(rule, breaking, place.operation(), place.pointer(), sentence));
    }
}
