package dev.tandem.contract.change;

import dev.tandem.contract.text.Tree;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has changed of an object's fields. */
final class FieldChanges {
    private final SchemaChanges schemas;
    private final Contract before;
    private final Contract after;
    private final Measure measure;

    FieldChanges(SchemaChanges schemas, Contract before, Contract after, Measure measure) {
        this.schemas = schemas;
        this.before = before;
        this.after = after;
        this.measure = measure;
    }

    void compare(Schema older, Schema newer) {
        Map<String, Object> were = travelling(before, older);
        Map<String, Object> are = travelling(after, newer);
        Set<String> names = new TreeSet<>(were.keySet());
        names.addAll(are.keySet());
        names.addAll(older.required());
        names.addAll(newer.required());
        for (String name : names) {
            boolean required = newer.required().contains(name);
            if (!are.containsKey(name) && were.containsKey(name)) {
                measure.findings()
                        .breaking(
                                measure.direction().rule("PropertyRemoved"), measure.place(), field(name) + " is gone");
            } else if (are.containsKey(name) && !were.containsKey(name)) {
                added(name, required);
            } else {
                necessity(name, older.required().contains(name), required);
                if (are.containsKey(name)) {
                    schemas.compare(
                            were.get(name),
                            are.get(name),
                            measure.direction(),
                            measure.place().at(name));
                }
            }
        }
        others(older.additionalProperties(), newer.additionalProperties());
    }

    private void added(String name, boolean required) {
        if (required && measure.direction() == Direction.REQUEST) {
            measure.findings()
                    .breaking("requestPropertyRequired", measure.place(), "the new field `" + name + "` is required");
        } else {
            measure.findings()
                    .addition(
                            measure.direction().rule("PropertyAdded"),
                            measure.place(),
                            field(name) + " is new" + (required ? ", and always there" : ""));
        }
    }

    private void necessity(String name, boolean was, boolean is) {
        if (was == is) {
            return;
        }
        boolean request = measure.direction() == Direction.REQUEST;
        String rule = measure.direction().rule(is ? "PropertyRequired" : "PropertyOptional");
        String fact = field(name)
                + (request ? is ? " is required" : " may be left out" : is ? " is always there" : " may be absent");
        if (request == is) {
            measure.findings().breaking(rule, measure.place(), fact);
        } else {
            measure.findings().addition(rule, measure.place(), fact);
        }
    }

    private void others(Object older, Object newer) {
        boolean wereTaken = !Boolean.FALSE.equals(older);
        boolean areTaken = !Boolean.FALSE.equals(newer);
        if (wereTaken && areTaken) {
            schemas.compare(older, newer, measure.direction(), measure.place().at("any other field"));
            return;
        }
        measure.compare(
                "Fields",
                wereTaken,
                areTaken,
                (wide, narrow) -> wide || !narrow,
                areTaken ? "there may be other fields than those named" : "there may be no fields but those named");
    }

    /** Fields that are read alone are none of a request, and fields that are written alone none of an answer. */
    private Map<String, Object> travelling(Contract contract, Schema schema) {
        Map<String, Object> fields = new TreeMap<>(schema.properties());
        fields.values()
                .removeIf(field -> Tree.isTrue(field, measure.direction().elsewhere())
                        || Tree.isTrue(
                                contract.resolved(field), measure.direction().elsewhere()));
        return fields;
    }

    private static String field(String name) {
        return "the field `" + name + "`";
    }
}
