package dev.tandem.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contracts of all services in one OpenAPI document, in the order in which they are added. A name means one thing in the
 * whole suite: a second meaning is a conflict, and so is a path that two services answer differently.
 */
final class SuiteContract {
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    /** @param service such as {@code lead} */
    void add(String service, Map<String, Object> contract) {
        if (document.isEmpty()) {
            Map<String, Object> info = new LinkedHashMap<>(section(contract, "info"));
            info.put("title", "Tandem");
            document.put("openapi", contract.get("openapi"));
            document.put("info", info);
            document.put("servers", contract.getOrDefault("servers", List.of()));
            document.put("security", contract.getOrDefault("security", List.of()));
            document.put("tags", new ArrayList<>());
            document.put("paths", new LinkedHashMap<>());
            document.put("components", new LinkedHashMap<>());
        }
        addTags(contract);
        merge(service, "paths", section(document, "paths"), section(contract, "paths"));
        Map<String, Object> components = section(document, "components");
        section(contract, "components").forEach((kind, named) -> {
            components.computeIfAbsent(kind, none -> new LinkedHashMap<>());
            merge(service, kind, section(components, kind), asMap(named));
        });
    }

    /** Each name or path with two meanings, and the services that give them; empty if the document may be used. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    Map<String, Object> document() {
        return document;
    }

    private void merge(String service, String kind, Map<String, Object> into, Map<String, Object> more) {
        more.forEach((name, meaning) -> {
            Object before = into.putIfAbsent(name, meaning);
            String first = owners.putIfAbsent(kind + " " + name, service);
            if (before != null && !before.equals(meaning)) {
                conflicts.add(kind + " " + name + " means one thing in the contract of " + first
                        + " and another in that of " + service);
            }
        });
    }

    @SuppressWarnings("unchecked") // Tags are a list in every OpenAPI document.
    private void addTags(Map<String, Object> contract) {
        List<Object> tags = (List<Object>) document.get("tags");
        for (Object tag : (List<Object>) contract.getOrDefault("tags", List.of())) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
    }

    private static Map<String, Object> section(Map<String, Object> contract, String name) {
        return asMap(contract.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // Keys of a YAML document of this kind are texts.
    private static Map<String, Object> asMap(Object section) {
        return (Map<String, Object>) section;
    }
}
