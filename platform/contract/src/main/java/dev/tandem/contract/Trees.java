package dev.tandem.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads documents whose maps have texts as keys, as those of OpenAPI do. What is not there is empty. */
final class Trees {
    private Trees() {}

    @SuppressWarnings("unchecked") // See above.
    static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked") // See above.
    static List<Object> list(Object node) {
        return node == null ? List.of() : (List<Object>) node;
    }

    /** Where two trees differ first, as the names that lead there; null if they are equal. */
    static String firstDifference(Object one, Object other) {
        if (Objects.equals(one, other)) {
            return null;
        }
        if (one instanceof Map && other instanceof Map) {
            Set<String> names = new TreeSet<>(map(one).keySet());
            names.addAll(map(other).keySet());
            return names.stream()
                    .map(name -> below(name, map(one).get(name), map(other).get(name)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
        }
        return "/";
    }

    private static String below(String name, Object one, Object other) {
        String difference = firstDifference(one, other);
        return difference == null ? null : "/" + name + (difference.equals("/") ? "" : difference);
    }
}
