package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a schema asks for, in the same words however it is written: type lists, {@code nullable}, {@code const}, an alternative null. */
final class Schema {
    private static final Set<String> ALL_TYPES =
            new TreeSet<>(List.of("array", "boolean", "integer", "null", "number", "object", "string"));

    private static final Set<String> CHOICE = Set.of("oneOf", "anyOf", "discriminator", "nullable", "x-extensible");
    private static final Set<String> COMPARED = Set.of(
            "type",
            "nullable",
            "format",
            "pattern",
            "enum",
            "const",
            "default",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "anyOf",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "uniqueItems",
            "multipleOf",
            "discriminator",
            "readOnly",
            "writeOnly",
            "x-extensible");

    private final Map<String, Object> keywords;

    /** @param keywords with no reference and no {@code allOf} among them: {@link FlatSchema} */
    Schema(Map<String, Object> keywords) {
        this.keywords = keywords;
    }

    /** A choice of that schema alone. */
    static Schema choiceOf(Object node, Schema itself) {
        return new Schema(Map.of("oneOf", List.of(node), "nullable", itself.takesNull()));
    }

    /** Whether it says nothing besides its alternatives. */
    boolean isChoice() {
        return !alternatives().isEmpty() && CHOICE.containsAll(keywords.keySet());
    }

    boolean takesNull() {
        return isChoice() ? Tree.isTrue(keywords, "nullable") || alternativeNull() : types().contains("null");
    }

    /** Those that a value may have; all of them if the schema does not say. */
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        Object type = keywords.get("type");
        if (type instanceof String one) {
            types.add(one);
        } else {
            Tree.list(keywords, "type").forEach(one -> types.add(one.toString()));
        }
        if (types.isEmpty()) {
            types.addAll(alternativeNull() ? ALL_TYPES : typesOf(enumerated()));
        } else if (!enumerated().isEmpty() && !enumerated().contains(null)) {
            types.remove("null");
        }
        if (Tree.isTrue(keywords, "nullable") || alternativeNull()) {
            types.add("null");
        }
        return types;
    }

    boolean takesAnyType() {
        return types().equals(ALL_TYPES);
    }

    /** The only values that it has besides null; null if it may have others. */
    Set<Object> values() {
        Set<Object> values = new LinkedHashSet<>(enumerated());
        boolean closed = !values.isEmpty();
        values.remove(null);
        return closed ? values : null;
    }

    /** Whether clients were told that values are added to those that it names. */
    boolean extensible() {
        return Tree.isTrue(keywords, "x-extensible");
    }

    Map<String, Object> properties() {
        return Tree.object(keywords, "properties");
    }

    Set<String> required() {
        Set<String> required = new TreeSet<>();
        Tree.list(keywords, "required").forEach(name -> required.add(name.toString()));
        return required;
    }

    /** What fields that are not named have to be; true if anything, false if there are none. */
    Object additionalProperties() {
        Object schema = keywords.getOrDefault("additionalProperties", true);
        return schema instanceof Map<?, ?> map && map.isEmpty() ? Boolean.TRUE : schema;
    }

    /** What each item has to be; true if anything. */
    Object items() {
        Object schema = keywords.getOrDefault("items", true);
        return schema instanceof Map<?, ?> map && map.isEmpty() ? Boolean.TRUE : schema;
    }

    /** One of which a value has to be; empty if there is no choice. */
    List<Object> alternatives() {
        return Stream.concat(Tree.list(keywords, "oneOf").stream(), Tree.list(keywords, "anyOf").stream())
                .filter(alternative -> !isNull(alternative))
                .toList();
    }

    Object keyword(String name) {
        return keywords.get(name);
    }

    /** Those that are not understood here. */
    Set<String> furtherKeywords() {
        Set<String> further = new TreeSet<>(keywords.keySet());
        further.removeAll(COMPARED);
        return further;
    }

    /** Null if there is none. */
    Bound lowest() {
        return bound("minimum", "exclusiveMinimum", true);
    }

    /** Null if there is none. */
    Bound highest() {
        return bound("maximum", "exclusiveMaximum", false);
    }

    /** A bound of a length or a number of items or fields; null if there is none. */
    Bound bound(String keyword) {
        return keywords.get(keyword) instanceof Number number ? new Bound(decimal(number), false) : null;
    }

    private Bound bound(String keyword, String exclusive, boolean lower) {
        Bound plain = bound(keyword);
        if (Boolean.TRUE.equals(keywords.get(exclusive)) && plain != null) {
            return new Bound(plain.value(), true);
        }
        if (keywords.get(exclusive) instanceof Number number) {
            Bound open = new Bound(decimal(number), true);
            return plain == null || (lower ? open.isAbove(plain) : open.isBelow(plain)) ? open : plain;
        }
        return plain;
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
    }

    private Collection<Object> enumerated() {
        return keywords.containsKey("const")
                ? Collections.singletonList(keywords.get("const"))
                : Tree.list(keywords, "enum");
    }

    private boolean alternativeNull() {
        return Stream.of("oneOf", "anyOf")
                .anyMatch(choice -> Tree.list(keywords, choice).stream().anyMatch(Schema::isNull));
    }

    private static boolean isNull(Object alternative) {
        return "null".equals(Tree.object(alternative).get("type"));
    }

    private static Set<String> typesOf(Collection<Object> values) {
        Set<String> types = new TreeSet<>();
        values.forEach(value -> types.add(typeOf(value)));
        return types.isEmpty() ? ALL_TYPES : types;
    }

    private static String typeOf(Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Boolean) {
            return "boolean";
        } else if (value instanceof Number number) {
            return decimal(number).stripTrailingZeros().scale() <= 0 ? "integer" : "number";
        } else if (value instanceof List) {
            return "array";
        }
        return value instanceof Map ? "object" : "string";
    }
}
