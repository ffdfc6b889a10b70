package dev.tandem.contract.page;

import dev.tandem.contract.text.References;
import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fields of a schema as rows of a table: name, type, whether it is required, meaning. */
final class FieldRows {
    private static final int DEEPEST = 6;

    private final References references;
    private final List<List<String>> rows = new ArrayList<>();

    FieldRows(References references) {
        this.references = references;
    }

    List<List<String>> of(Map<String, Object> schema) {
        add("", schema, 0);
        return rows;
    }

    private void add(String prefix, Map<String, Object> schema, int depth) {
        List<Object> required = Tree.list(schema, "required");
        Tree.object(schema, "properties").forEach((name, node) -> {
            Map<String, Object> field = references.resolved(node);
            String meaning = Objects.requireNonNullElse(Tree.text(field, "description"), "");
            String path = prefix + name;
            rows.add(List.of("`" + path + "`", type(field), required.contains(name) ? "yes" : "", meaning));
            Map<String, Object> items = references.resolved(field.get("items"));
            // A schema that contains itself would never end.
            if (depth < DEEPEST) {
                add(path + ".", field, depth + 1);
                add(path + "[].", items, depth + 1);
            }
        });
    }

    private String type(Map<String, Object> schema) {
        if (schema.containsKey("const")) {
            return "`" + schema.get("const") + "`";
        }
        List<Object> values = Tree.list(schema, "enum");
        if (!values.isEmpty()) {
            return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        }
        if (schema.containsKey("items")) {
            return "list of " + type(references.resolved(schema.get("items")));
        }
        String format = Tree.text(schema, "format");
        Object type = schema.get("type");
        String types = type instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(" or "))
                : Objects.toString(type, "any");
        return format == null ? types : types + " (" + format + ")";
    }
}
