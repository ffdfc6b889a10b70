package dev.tandem.contract.change;

import dev.tandem.contract.text.References;
import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** An OpenAPI document whose references can be followed. */
record Contract(Map<String, Object> document) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** All operations by {@link Operation#key()}, in the order of their paths. */
    SortedMap<String, Operation> operations() {
        SortedMap<String, Operation> operations = new TreeMap<>();
        Tree.object(document, "paths").forEach((path, item) -> {
            Map<String, Object> methods = resolved(item);
            methods.forEach((method, tree) -> {
                if (METHODS.contains(method)) {
                    List<Object> parameters = new ArrayList<>(Tree.list(tree, "parameters"));
                    parameters.addAll(Tree.list(methods, "parameters"));
                    Operation operation = new Operation(method.toUpperCase(), path, Tree.object(tree), parameters);
                    operations.put(operation.key(), operation);
                }
            });
        });
        return operations;
    }

    /** What a node is, or what it refers to; empty if that is nothing. */
    Map<String, Object> resolved(Object node) {
        return new References(document).resolved(node);
    }

    /** What a node with a reference refers to; empty if that is nothing. */
    Map<String, Object> referred(Object node) {
        return new References(document).referred(node);
    }

    /** The name of the component that a node refers to; null if it is none. */
    static String component(Object node) {
        String reference = Tree.text(node, "$ref");
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
