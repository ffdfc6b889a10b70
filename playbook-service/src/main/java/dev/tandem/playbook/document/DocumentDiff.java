package dev.tandem.playbook.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The structural differences between two documents: fields are compared by name, list items by their code,
 * regardless of position. Items without a code are identified by their value.
 */
public final class DocumentDiff {
    private final List<Difference> found = new ArrayList<>();

    private DocumentDiff() {}

    /** @param before and after: maps, lists, texts, numbers and booleans */
    public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        DocumentDiff diff = new DocumentDiff();
        diff.fields("", before, after);
        return diff.found;
    }

    private void fields(String path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            value(path + "/" + escaped(name.toString()), before.get(name), after.get(name));
        }
    }

    private void value(String path, Object before, Object after) {
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            fields(path, one, other);
        } else if (isList(before) && isList(after)) {
            items(path, list(before), list(after));
        } else if (before == null) {
            add(Difference.Kind.ADDED, path, null, after);
        } else if (after == null) {
            add(Difference.Kind.REMOVED, path, before, null);
        } else if (!same(before, after)) {
            add(Difference.Kind.CHANGED, path, before, after);
        }
    }

    private void items(String path, List<?> before, List<?> after) {
        Map<Object, Object> one = byIdentity(before);
        Map<Object, Object> other = byIdentity(after);
        Set<Object> identities = new LinkedHashSet<>(one.keySet());
        identities.addAll(other.keySet());
        for (Object identity : identities) {
            String at = identity instanceof Code code ? path + "/" + escaped(code.text()) : path;
            value(at, one.get(identity), other.get(identity));
        }
        order(path, common(one, other), common(other, one));
    }

    private void order(String path, List<Object> before, List<Object> after) {
        if (!before.equals(after)) {
            add(Difference.Kind.REORDERED, path, before, after);
        }
    }

    private static List<Object> common(Map<Object, Object> of, Map<Object, Object> with) {
        return of.keySet().stream()
                .filter(with::containsKey)
                .map(identity -> identity instanceof Code code ? code.text() : identity)
                .toList();
    }

    /** Values that occur several times are numbered, so that none of them is lost. */
    private static Map<Object, Object> byIdentity(List<?> items) {
        Map<Object, Object> byIdentity = new LinkedHashMap<>();
        for (Object item : items) {
            Object identity = identity(item);
            for (int i = 2; byIdentity.containsKey(identity); i++) {
                identity = List.of(identity(item), i);
            }
            byIdentity.put(identity, item);
        }
        return byIdentity;
    }

    private static Object identity(Object item) {
        return item instanceof Map<?, ?> fields && fields.get("code") instanceof String code ? new Code(code) : item;
    }

    private record Code(String text) {}

    private static boolean isList(Object value) {
        return value == null || value instanceof List;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static boolean same(Object before, Object after) {
        return before instanceof BigDecimal one && after instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(before, after);
    }

    private void add(Difference.Kind kind, String path, Object before, Object after) {
        found.add(new Difference(kind, path, before, after));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
