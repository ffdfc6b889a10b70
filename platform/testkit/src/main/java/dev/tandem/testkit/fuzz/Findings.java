package dev.tandem.testkit.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a service, each kind once, with the request that showed it first. */
public final class Findings {
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private String figures = "";

    void add(String kind, String example) {
        first.putIfAbsent(kind, example);
        times.merge(kind, 1, Integer::sum);
    }

    public Set<String> kinds() {
        return first.keySet();
    }

    void conclude(String triedInAll) {
        figures = triedInAll;
    }

    /** How much was tried. */
    String figures() {
        return figures;
    }

    @Override
    public String toString() {
        return first.entrySet().stream()
                .map(found -> found.getKey() + " (" + times.get(found.getKey()) + "x)\n    " + found.getValue())
                .collect(Collectors.joining("\n"));
    }
}
