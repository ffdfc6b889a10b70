package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.testkit.contract.ServedContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks a body that keeps to its schema, in one place and one way. */
final class BrokenBodies {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Stands for what no tree of JSON can hold, until the body has been written. */
    private static final String RAW = "@raw@";

    private static final List<String> INVISIBLE = List.of("\u0001", "\u200b", "\u00a0", "\u2060\u200d", " \t");

    /**
     * A broken body.
     *
     * @param refused whether no reader of the contract may take it
     */
    record Broken(String oddity, String body, boolean refused) {}

    /** A value within a body, its schema, and whether what holds it takes only the fields that it is said to have. */
    private record Place(JsonNode holder, String field, int index, JsonNode schema, boolean closed) {
        JsonNode value() {
            return field == null ? holder.get(index) : holder.get(field);
        }

        void put(JsonNode value) {
            if (field == null) {
                ((ArrayNode) holder).set(index, value);
            } else {
                ((ObjectNode) holder).set(field, value);
            }
        }

        String name() {
            return field == null ? "[" + index + "]" : field;
        }
    }

    private final ServedContract contract;
    private final Random random;

    BrokenBodies(ServedContract contract, Random random) {
        this.contract = contract;
        this.random = random;
    }

    Broken broken(JsonNode schema, JsonNode valid) {
        if (random.nextInt(6) == 0 || !valid.isObject() || valid.isEmpty()) {
            return unreadable(valid);
        }
        JsonNode body = valid.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(contract.resolved(schema), body, places);
        if (places.isEmpty()) {
            return unreadable(valid);
        }
        Place place = places.get(random.nextInt(places.size()));
        Change change = change(place);
        String text = body.toString().replace("\"" + RAW + "\"", change.raw());
        boolean refused = change.refused()
                || change.judged() && !contract.faults(schema, text).isEmpty();
        return new Broken(change.what() + " at " + place.name(), text, refused);
    }

    /** @param judged whether the schema says if it must be refused */
    private record Change(String what, String raw, boolean refused, boolean judged) {
        Change(String what, String raw, boolean refused) {
            this(what, raw, refused, true);
        }

        static Change of(String what) {
            return new Change(what, "", false);
        }

        Change mustBeRefused() {
            return new Change(what, raw, true);
        }
    }

    private Change change(Place place) {
        return switch (random.nextInt(8)) {
            case 0 -> missing(place);
            case 1 -> wrongType(place);
            case 2 -> unknownField(place);
            case 3 -> twice(place);
            case 4 -> nothing(place);
            default -> oddValue(place);
        };
    }

    private Change missing(Place place) {
        if (place.field() == null) {
            return wrongType(place);
        }
        ((ObjectNode) place.holder()).remove(place.field());
        return Change.of("missing field");
    }

    private Change nothing(Place place) {
        place.put(JSON.nullNode());
        // Of an optional field it means that it is not there, and many clients write it so.
        return new Change("null", "", false, false);
    }

    private Change wrongType(Place place) {
        List<JsonNode> values = List.of(
                JSON.numberNode(12),
                JSON.textNode("12"),
                JSON.booleanNode(true),
                JSON.objectNode(),
                JSON.arrayNode().add(2026).add(1).add(1),
                JSON.numberNode(1.5));
        JsonNode value = values.get(random.nextInt(values.size()));
        place.put(value);
        return Change.of("wrong type " + value);
    }

    private Change unknownField(Place place) {
        if (!(place.holder() instanceof ObjectNode object) || !place.closed()) {
            return wrongType(place);
        }
        object.put("colour", "red");
        // Schemas do not say that they are closed; the contract does, for all of them.
        return Change.of("unknown field beside").mustBeRefused();
    }

    private Change twice(Place place) {
        if (place.field() == null) {
            return wrongType(place);
        }
        String value = place.value().toString();
        place.put(JSON.textNode(RAW));
        return new Change("duplicate name", value + ",\"" + place.field() + "\":" + value, true);
    }

    private Change oddValue(Place place) {
        return switch (ValidValues.type(place.schema())) {
            case "string" -> oddText(place);
            case "integer", "number" -> oddNumber(place);
            case "array" -> longArray(place);
            case "object" -> deep(place);
            default -> wrongType(place);
        };
    }

    private Change oddText(Place place) {
        JsonNode schema = place.schema();
        String text;
        boolean refused = false;
        switch (random.nextInt(7)) {
            case 0 -> {
                text = "a\0b";
                refused = true;
            }
            case 1 -> text = "x".repeat(schema.path("maxLength").asInt(20_000) + 1);
            case 2 -> {
                text = INVISIBLE.get(random.nextInt(INVISIBLE.size()));
                refused = schema.path("pattern").asText().equals("\\S");
            }
            case 3 -> {
                place.put(JSON.textNode(RAW));
                return new Change("lone surrogate", "\"\\ud800\"", false);
            }
            case 4 -> text = "\u202e\ufeff\ufffe😀'\";--<b>%00{{x}}${7*7}";
            case 5 ->
                text = schema.has("enum")
                        ? schema.path("enum").get(0).asText().toUpperCase(java.util.Locale.ROOT) + "_X"
                        : "";
            default -> {
                text = "2026-02-30T25:61:00Z";
                refused = schema.has("format");
            }
        }
        place.put(JSON.textNode(text));
        return new Change("text " + shown(text), "", refused);
    }

    private static String shown(String text) {
        return JSON.textNode(text.length() > 40 ? "of " + text.length() + " characters" : text)
                .toString();
    }

    private Change oddNumber(Place place) {
        List<String> numbers = List.of(
                "1e400",
                "-1e400",
                "1e-400",
                "-1",
                "99999999999999999999",
                "2147483648",
                "0.1",
                "-0",
                "1E5",
                Long.toString(place.schema().path("maximum").asLong(Integer.MAX_VALUE) + 1),
                Long.toString(place.schema().path("minimum").asLong(0) - 1));
        String number = numbers.get(random.nextInt(numbers.size()));
        place.put(JSON.textNode(RAW));
        return new Change("number " + number, number, false);
    }

    private Change longArray(Place place) {
        if (place.value().isEmpty()) {
            return wrongType(place);
        }
        ArrayNode array = JSON.arrayNode();
        int size = Math.min(place.schema().path("maxItems").asInt(1_000), 10_000) + 1;
        for (int i = 0; i < size; i++) {
            array.add(place.value().get(0));
        }
        place.put(array);
        return Change.of(size + " items");
    }

    private Change deep(Place place) {
        place.put(JSON.textNode(RAW));
        int depth = random.nextBoolean() ? 150 : 5_000;
        return new Change("deep nesting", "{\"a\":".repeat(depth) + "1" + "}".repeat(depth), true);
    }

    private Broken unreadable(JsonNode valid) {
        List<String> bodies = List.of(
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "7",
                "{\"a\":}",
                "\u0000",
                "[".repeat(5_000),
                valid + "}",
                "{'a':1}",
                "{\"a\":NaN}",
                "\ufeff" + valid + valid);
        String body = bodies.get(random.nextInt(bodies.size()));
        boolean mayBeAbsent = body.isEmpty() || body.equals("null");
        return new Broken("body " + shown(body), body, !mayBeAbsent);
    }

    private void collect(JsonNode schema, JsonNode value, List<Place> places) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                JsonNode own = schema.path("properties").path(field.getKey());
                if (!own.isMissingNode()) {
                    JsonNode resolved = contract.resolved(own);
                    places.add(new Place(object, field.getKey(), 0, resolved, !schema.has("additionalProperties")));
                    collect(resolved, field.getValue(), places);
                }
            });
        } else if (value instanceof ArrayNode array) {
            JsonNode items = contract.resolved(schema.path("items"));
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, null, i, items, false));
                collect(items, array.get(i), places);
            }
        }
    }
}
