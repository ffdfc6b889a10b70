package dev.tandem.contract;

import dev.tandem.contract.text.Tree;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where two trees stop being the same. */
final class Difference {
    private static final String HERE = "/";

    private Difference() {}

    /** The names that lead to the first one, such as {@code /properties/id}; null if the trees are equal. */
    static String first(Object one, Object other) {
        if (Objects.equals(one, other)) {
            return null;
        }
        if (!(one instanceof Map && other instanceof Map)) {
            return HERE;
        }
        Set<String> names = new TreeSet<>(Tree.object(one).keySet());
        names.addAll(Tree.object(other).keySet());
        return names.stream()
                .map(name -> below(
                        name, Tree.object(one).get(name), Tree.object(other).get(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String below(String name, Object one, Object other) {
        String difference = first(one, other);
        return difference == null ? null : "/" + name + (difference.equals(HERE) ? "" : difference);
    }
}
