package dev.tandem.contract;

import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The contracts of all services in one OpenAPI document, in the order in which they are added. A name means one thing in the
 * whole suite: a second meaning is a conflict, and so is a path that two services answer differently.
 */
final class SuiteContract {
    private final String version;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();
    private final OperationTable operations = new OperationTable();
    private final List<String> services = new ArrayList<>();
    private final Map<String, String> placeById = new LinkedHashMap<>();

    /** @param version of the contract, which is not that of the build */
    SuiteContract(String version) {
        this.version = version;
    }

    /** @param service such as {@code lead} */
    void add(String service, Map<String, Object> contract) {
        if (document.isEmpty()) {
            Map<String, Object> info = new LinkedHashMap<>(section(contract, "info"));
            info.put("title", "Tandem");
            info.put("version", version);
            document.put("openapi", contract.get("openapi"));
            document.put("info", info);
            document.put("servers", contract.getOrDefault("servers", List.of()));
            document.put("security", contract.getOrDefault("security", List.of()));
            document.put("tags", new ArrayList<>());
            document.put("paths", new LinkedHashMap<>());
            document.put("components", new LinkedHashMap<>());
        }
        addTags(contract);
        services.add(service);
        complete(contract);
        operations.add(service, contract);
        checkIds(service, contract);
        merge(service, "paths", section(document, "paths"), section(contract, "paths"));
        Map<String, Object> components = section(document, "components");
        section(contract, "components").forEach((kind, named) -> {
            components.computeIfAbsent(kind, none -> new LinkedHashMap<>());
            merge(service, kind, section(components, kind), Tree.object(named));
        });
    }

    /** Each name or path with two meanings, and the services that give them; empty if the document may be used. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    Map<String, Object> document() {
        section(document, "paths").forEach((path, methods) -> {
            if (path.startsWith(OperationTable.OF_EACH_SERVICE)) {
                Tree.object(methods).values().forEach(operation -> nameServices(Tree.object(operation)));
            }
        });
        return document;
    }

    OperationTable operations() {
        return operations;
    }

    private void checkIds(String service, Map<String, Object> contract) {
        section(contract, "paths")
                .forEach((path, methods) -> Tree.object(methods).forEach((method, operation) -> {
                    String id = String.valueOf(Tree.object(operation).get("operationId"));
                    String place = method + " " + path;
                    String first = placeById.putIfAbsent(id, place);
                    if (first != null && !(first.equals(place) && path.startsWith(OperationTable.OF_EACH_SERVICE))) {
                        conflicts.add("operationId %s is both of %s and of %s, in the contract of %s"
                                .formatted(id, first, place, service));
                    }
                }));
    }

    private static void complete(Map<String, Object> contract) {
        section(contract, "paths")
                .forEach((path, methods) -> Tree.object(methods)
                        .forEach((method, operation) -> CallRules.complete(path, method, Tree.object(operation))));
    }

    private void nameServices(Map<String, Object> operation) {
        for (Object parameter : Tree.list(operation, "parameters")) {
            Map<String, Object> named = Tree.object(parameter);
            if (Objects.equals(named.get("name"), "service")) {
                named.put("schema", Tree.ordered("type", "string", "enum", services));
            }
        }
    }

    private void merge(String service, String kind, Map<String, Object> into, Map<String, Object> more) {
        more.forEach((name, meaning) -> {
            Object before = into.putIfAbsent(name, meaning);
            String first = owners.putIfAbsent(kind + " " + name, service);
            if (before == null) {
                return;
            }
            String difference = kind.equals("schemas") && name.equals(ProblemSchema.NAME)
                    ? joined(into, meaning)
                    : Difference.first(before, meaning);
            if (difference != null) {
                conflicts.add("%s %s means one thing in the contract of %s and another in that of %s, from %s on"
                        .formatted(kind, name, first, service, difference));
            } else if (kind.equals("paths") && !name.startsWith(OperationTable.OF_EACH_SERVICE)) {
                conflicts.add("%s %s is both of %s and of %s".formatted(kind, name, first, service));
            }
        });
    }

    /** Both have what both say of problems then, so that only two types of one member are a difference. */
    private static String joined(Map<String, Object> schemas, Object more) {
        Object before = schemas.get(ProblemSchema.NAME);
        Map<String, Object> joined = ProblemSchema.joined(before, more);
        schemas.put(ProblemSchema.NAME, joined);
        return Difference.first(joined, ProblemSchema.joined(more, before));
    }

    private void addTags(Map<String, Object> contract) {
        List<Object> tags = Tree.list(document, "tags");
        for (Object tag : Tree.list(contract, "tags")) {
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
    }

    private static Map<String, Object> section(Map<String, Object> contract, String name) {
        return Tree.object(contract.get(name));
    }
}
