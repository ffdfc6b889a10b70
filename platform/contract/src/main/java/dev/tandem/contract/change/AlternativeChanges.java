package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/** What has changed between two choices ({@code oneOf}, {@code anyOf}). */
final class AlternativeChanges {
    private final SchemaChanges schemas;
    private final Measure measure;

    AlternativeChanges(SchemaChanges schemas, Measure measure) {
        this.schemas = schemas;
        this.measure = measure;
    }

    void compare(Schema older, Schema newer) {
        if (older.alternatives().isEmpty() && newer.alternatives().isEmpty()) {
            return;
        }
        if (older.isChoice() && newer.isChoice()) {
            measure.compare(
                    "Null",
                    older.takesNull(),
                    newer.takesNull(),
                    (wide, narrow) -> wide || !narrow,
                    newer.takesNull() ? "it may be null" : "it is never null");
        }
        String chosenBy = Tree.text(older.keyword("discriminator"), "propertyName");
        String nowChosenBy = Tree.text(newer.keyword("discriminator"), "propertyName");
        if (chosenBy != null && !chosenBy.equals(nowChosenBy)) {
            measure.unclear("DiscriminatorChanged", Measure.fact("discriminator", chosenBy, nowChosenBy));
        }
        if (older.alternatives().isEmpty() || newer.alternatives().isEmpty()) {
            boolean chosen = older.alternatives().isEmpty();
            measure.compare(
                    "Alternatives",
                    !chosen,
                    chosen,
                    (wide, narrow) -> !wide || narrow,
                    chosen
                            ? "it has to be one of several alternatives"
                            : "it need not be one of several alternatives any more");
            return;
        }
        match(new ArrayList<>(older.alternatives()), new ArrayList<>(newer.alternatives()), older.extensible());
    }

    private void match(List<Object> older, List<Object> newer, boolean extensible) {
        pair(
                older,
                newer,
                (one, other) -> Contract.component(one) != null
                        && Objects.equals(Contract.component(one), Contract.component(other)));
        pair(older, newer, Object::equals);
        pair(older, newer, (one, other) -> Contract.component(one) == null && Contract.component(other) == null);
        older.forEach(gone -> measure.less("AlternativeRemoved", "`" + name(gone) + "` is no longer an alternative"));
        newer.forEach(
                added -> measure.more("AlternativeAdded", extensible, "`" + name(added) + "` is a new alternative"));
    }

    private void pair(List<Object> older, List<Object> newer, BiPredicate<Object, Object> same) {
        for (Iterator<Object> each = older.iterator(); each.hasNext(); ) {
            Object one = each.next();
            newer.stream().filter(other -> same.test(one, other)).findFirst().ifPresent(other -> {
                each.remove();
                newer.remove(other);
                schemas.compare(one, other, measure.direction(), measure.place().at(name(one)));
            });
        }
    }

    private static String name(Object alternative) {
        String name = Contract.component(alternative);
        String title = Tree.text(alternative, "title");
        String type = Objects.toString(Tree.object(alternative).get("type"), "another");
        return name != null ? name : title != null ? title : type;
    }
}
