package dev.tandem.ledgerverifier.guard;

import static dev.tandem.ledgerverifier.guard.Type.BOOLEAN;
import static dev.tandem.ledgerverifier.guard.Type.INTEGER;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Operations on every type: comparison, membership of a list, and choice between two. */
record Comparisons(Type type, Comparator<Object> order) {
    void addTo(Functions meanings) {
        comparing(meanings, "==", sign -> sign == 0);
        comparing(meanings, "!=", sign -> sign != 0);
        comparing(meanings, "<", sign -> sign < 0);
        comparing(meanings, "<=", sign -> sign <= 0);
        comparing(meanings, ">", sign -> sign > 0);
        comparing(meanings, ">=", sign -> sign >= 0);
        Type list = Type.listOf(type);
        meanings.strict("in", BOOLEAN, values -> elements(values.get(1)).contains(values.get(0)), type, list);
        meanings.strict(
                "size", INTEGER, values -> (long) elements(values.get(0)).size(), list);
        meanings.strict(
                ".size", INTEGER, values -> (long) elements(values.get(0)).size(), list);
        meanings.add("?:", parts -> new Conditional(parts.get(0), parts.get(1), parts.get(2)), BOOLEAN, type, type);
    }

    private void comparing(Functions meanings, String sign, IntPredicate holds) {
        meanings.strict(sign, BOOLEAN, values -> holds.test(order.compare(values.get(0), values.get(1))), type, type);
    }

    private static List<?> elements(Object list) {
        return (List<?>) list;
    }
}
