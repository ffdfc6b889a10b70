package dev.tandem.contract.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A look into a document, in which what is absent is empty. */
public final class Tree {
    private Tree() {}

    /** The object of that name within another one; empty if it has none, or none that is an object. */
    public static Map<String, Object> object(Object within, String name) {
        return object(asObject(within).get(name));
    }

    public static Map<String, Object> object(Object node) {
        return asObject(node);
    }

    public static List<Object> list(Object within, String name) {
        return asList(asObject(within).get(name));
    }

    /** The text of that name within an object; null if it has none. */
    public static String text(Object within, String name) {
        Object value = asObject(within).get(name);
        return value == null ? null : value.toString();
    }

    public static boolean isTrue(Object within, String name) {
        return Boolean.TRUE.equals(asObject(within).get(name));
    }

    /** An object of two members that stay in this order. */
    public static Map<String, Object> ordered(String first, Object value, String second, Object other) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(first, value);
        object.put(second, other);
        return object;
    }

    @SuppressWarnings("unchecked") // Keys of these documents are texts.
    private static Map<String, Object> asObject(Object node) {
        return node instanceof Map ? (Map<String, Object>) node : Map.of();
    }

    @SuppressWarnings("unchecked") // A list of whatever is a list of objects.
    private static List<Object> asList(Object node) {
        return node instanceof List ? (List<Object>) node : List.of();
    }
}
