package dev.tandem.contract.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What has changed of the values themselves: their types, forms and bounds, and which there are. */
final class ValueChanges {
    private static final Map<String, String> WIDER_FORMATS = Map.of("int32", "int64", "float", "double");
    private static final Set<String> SIZES =
            new TreeSet<>(Set.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"));

    private final Measure measure;

    ValueChanges(Measure measure) {
        this.measure = measure;
    }

    /** @return whether both are of one type, so that it makes sense to look further */
    boolean compare(Schema older, Schema newer) {
        Set<String> were = older.types();
        Set<String> are = newer.types();
        boolean disjoint = measure.compare(
                "Type",
                were,
                are,
                ValueChanges::coversTypes,
                "the type is " + words(newer) + "; it was " + words(older));
        if (disjoint || older.takesAnyType() != newer.takesAnyType()) {
            return false;
        }
        keyword("Format", "format", older, newer, ValueChanges::coversFormat);
        keyword("Pattern", "pattern", older, newer, (wide, narrow) -> wide == null);
        bounds(older, newer);
        keyword("Step", "multipleOf", older, newer, ValueChanges::coversStep);
        keyword("Uniqueness", "uniqueItems", older, newer, (wide, narrow) -> !Boolean.TRUE.equals(wide));
        values(older, newer);
        if (!Objects.equals(older.keyword("default"), newer.keyword("default"))) {
            measure.findings()
                    .breaking(
                            "defaultChanged",
                            measure.place().inEitherDirection(),
                            Measure.fact("default", older.keyword("default"), newer.keyword("default")));
        }
        Set<String> others = new TreeSet<>(older.furtherKeywords());
        others.addAll(newer.furtherKeywords());
        others.stream()
                .filter(name -> !Objects.equals(older.keyword(name), newer.keyword(name)))
                .forEach(name -> measure.unclear("KeywordChanged", "`" + name + "` is not what it was"));
        return true;
    }

    private void values(Schema older, Schema newer) {
        Set<Object> were = older.values();
        Set<Object> are = newer.values();
        if (were == null || are == null) {
            measure.compare(
                    "Values",
                    were,
                    are,
                    (wide, narrow) -> wide == null || measure.direction() == Direction.ANSWER && older.extensible(),
                    are == null
                            ? "it may have other values than those named before"
                            : "it has only these values: " + quoted(are));
            return;
        }
        were.stream()
                .filter(value -> !are.contains(value))
                .forEach(value -> measure.less("ValueRemoved", "`" + value + "` is no longer a value"));
        are.stream()
                .filter(value -> !were.contains(value))
                .forEach(value -> measure.more("ValueAdded", older.extensible(), "`" + value + "` is a new value"));
        if (newer.extensible() && !older.extensible()) {
            measure.findings()
                    .addition(
                            "becameExtensible",
                            measure.place().inEitherDirection(),
                            "values may be added from now on: take one that you do not know");
        }
    }

    private void bounds(Schema older, Schema newer) {
        bound("minimum", older.lowest(), newer.lowest(), Bound::isAbove);
        bound("maximum", older.highest(), newer.highest(), Bound::isBelow);
        SIZES.forEach(size -> bound(
                size, older.bound(size), newer.bound(size), size.startsWith("min") ? Bound::isAbove : Bound::isBelow));
    }

    private void bound(String name, Bound before, Bound after, BiPredicate<Bound, Bound> stricter) {
        measure.compare(
                "Bound",
                before,
                after,
                (wide, narrow) -> wide == null || narrow != null && !stricter.test(wide, narrow),
                Measure.fact(name, before, after));
    }

    private void keyword(String aspect, String name, Schema older, Schema newer, BiPredicate<Object, Object> covers) {
        Object before = older.keyword(name);
        Object after = newer.keyword(name);
        measure.compare(aspect, before, after, covers, Measure.fact(name, before, after));
    }

    private static boolean coversTypes(Set<String> wide, Set<String> narrow) {
        return narrow.stream()
                .allMatch(type -> wide.contains(type) || type.equals("integer") && wide.contains("number"));
    }

    private static boolean coversFormat(Object wide, Object narrow) {
        return wide == null || narrow != null && wide.equals(WIDER_FORMATS.get(narrow.toString()));
    }

    private static boolean coversStep(Object wide, Object narrow) {
        return wide == null
                || narrow != null
                        && new BigDecimal(narrow.toString())
                                        .remainder(new BigDecimal(wide.toString()))
                                        .signum()
                                == 0;
    }

    private static String words(Schema schema) {
        return schema.takesAnyType() ? "any" : "`" + String.join("` or `", schema.types()) + "`";
    }

    private static String quoted(Set<Object> values) {
        return "`" + String.join("`, `", values.stream().map(Object::toString).toList()) + "`";
    }
}
