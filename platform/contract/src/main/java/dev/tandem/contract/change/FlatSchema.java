package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Makes one of a schema, what it refers to and all its {@code allOf}: a value has to be right for each of them. */
final class FlatSchema {
    private static final Set<String> WORDS =
            Set.of("$comment", "deprecated", "description", "example", "examples", "externalDocs", "title", "xml");

    private final Contract contract;
    private final Map<String, Object> keywords = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FlatSchema(Contract contract) {
        this.contract = contract;
    }

    /** @param node a schema of a contract, which may be true or false */
    static Schema of(Contract contract, Object node) {
        FlatSchema flat = new FlatSchema(contract);
        flat.add(Boolean.FALSE.equals(node) ? Map.of("not", Map.of()) : Tree.object(node));
        return new Schema(flat.keywords);
    }

    /** Whether a schema says nothing but what it refers to, and words. */
    static boolean onlyRefers(Object schema) {
        return Tree.object(schema).keySet().stream().allMatch(name -> name.equals("$ref") || isWords(name));
    }

    private void add(Map<String, Object> schema) {
        if (!seen.add(schema)) {
            return;
        }
        if (schema.containsKey("$ref")) {
            add(contract.referred(schema));
        }
        Tree.list(schema, "allOf").forEach(part -> add(Tree.object(part)));
        schema.forEach((name, value) -> {
            if (!isWords(name) && !name.equals("$ref") && !name.equals("allOf")) {
                Object so = keywords.get(name);
                keywords.put(name, so == null ? value : value == null ? so : both(name, so, value));
            }
        });
    }

    private static boolean isWords(String keyword) {
        return WORDS.contains(keyword) || keyword.startsWith("x-") && !keyword.equals("x-extensible");
    }

    /** What two parts say together by the same keyword. */
    private static Object both(String keyword, Object one, Object other) {
        if (Objects.equals(one, other)) {
            return one;
        }
        return switch (keyword) {
            case "properties" -> joined(Tree.object(one), Tree.object(other));
            case "required" -> united((List<?>) one, (List<?>) other);
            case "enum", "type" -> common(listed(one), listed(other));
            case "minimum", "minLength", "minItems", "minProperties" -> further(one, other, BigDecimal::max);
            case "maximum", "maxLength", "maxItems", "maxProperties" -> further(one, other, BigDecimal::min);
            case "default" -> other;
            // Nobody can tell in general what two of these mean together: any change of either is shown.
            default -> one + " and " + other;
        };
    }

    private static Object joined(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> joined = new LinkedHashMap<>(one);
        other.forEach((name, schema) -> joined.merge(
                name,
                schema,
                (first, second) -> first.equals(second) ? first : Map.of("allOf", List.of(first, second))));
        return joined;
    }

    private static Object united(List<?> one, List<?> other) {
        Set<Object> united = new LinkedHashSet<>(one);
        united.addAll(other);
        return new ArrayList<>(united);
    }

    private static Object common(List<?> one, List<?> other) {
        List<Object> common = new ArrayList<>(one);
        common.retainAll(other);
        return common;
    }

    private static List<?> listed(Object types) {
        return types instanceof List<?> list ? list : List.of(types);
    }

    private static Object further(Object one, Object other, BinaryOperator<BigDecimal> choice) {
        return choice.apply(new BigDecimal(one.toString()), new BigDecimal(other.toString()));
    }
}
