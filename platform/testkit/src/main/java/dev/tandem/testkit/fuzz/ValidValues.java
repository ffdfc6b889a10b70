package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tandem.testkit.contract.ServedContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Values that keep to a schema: its examples, ids of records that exist, and others that it allows. */
final class ValidValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    /** One of them has each form that the contracts ask for. */
    private static final List<String> TEXTS = List.of(
            "Northwind",
            "code-1",
            "DE",
            "EUR",
            "USD",
            "en",
            "12.5",
            "7",
            "PT8H",
            "P30D",
            "a.example",
            "https://a.example/1",
            "vendorSeller",
            "DE89370400440532013000",
            "COBADEFFXXX",
            "Europe/Berlin",
            "09:15",
            "2026Q1",
            "\"0\"",
            "0197f6a0-0000-7000-8000-000000000001");

    private final ServedContract contract;
    private final KnownRecords known;
    private final Random random;

    ValidValues(ServedContract contract, KnownRecords known, Random random) {
        this.contract = contract;
        this.known = known;
        this.random = random;
    }

    /** @param fullness how many of the optional fields there are, from 0 to 1 */
    JsonNode of(JsonNode described, String name, double fullness) {
        return of(described, name, fullness, 0);
    }

    private JsonNode of(JsonNode described, String name, double fullness, int depth) {
        JsonNode schema = contract.resolved(described);
        if (isText(schema) && isId(schema, name)) {
            return JSON.textNode(id(name));
        }
        List<JsonNode> examples = examples(described, schema);
        boolean plain = !schema.has("properties");
        if (!examples.isEmpty() && random.nextInt(10) < (plain ? 7 : 2)) {
            return varied(examples.get(random.nextInt(examples.size())), schema);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, fullness, depth);
            case "array" -> array(schema, name, fullness, depth);
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(new BigDecimal(whole(schema) + ".5"));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(schema, examples));
        };
    }

    private static List<JsonNode> examples(JsonNode described, JsonNode schema) {
        List<JsonNode> examples = new ArrayList<>();
        described.path("examples").forEach(examples::add);
        schema.path("examples").forEach(examples::add);
        return examples;
    }

    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static boolean isText(JsonNode schema) {
        return type(schema).equals("string");
    }

    private boolean isId(JsonNode schema, String name) {
        return schema.path("format").asText().equals("uuid")
                || !known.named(name).isEmpty() && name.endsWith("Id");
    }

    private String id(String name) {
        List<String> ids = known.named(name);
        return ids.isEmpty() ? unusedId() : known.pick(ids);
    }

    String unusedId() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63).toString();
    }

    /** Names are often taken already. */
    private JsonNode varied(JsonNode example, JsonNode schema) {
        if (!example.isTextual() || schema.has("enum") || schema.has("format") || random.nextInt(3) > 0) {
            return example;
        }
        String other = example.asText() + random.nextInt(1_000_000);
        return fits(other, schema) ? JSON.textNode(other) : example;
    }

    private ObjectNode object(JsonNode schema, double fullness, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || depth < DEEPEST && random.nextDouble() < fullness) {
                object.set(field.getKey(), of(field.getValue(), field.getKey(), fullness, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && random.nextBoolean()) {
            JsonNode value = schema.path("additionalProperties");
            object.set("key", value.isEmpty() ? JSON.numberNode(7) : of(value, "key", fullness, depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, double fullness, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(), 1);
        boolean none = !schema.has("minItems") && random.nextInt(8) == 0;
        String item = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (int i = 0; i < size && !none; i++) {
            array.add(of(schema.path("items"), item, fullness, depth + 1));
        }
        return array;
    }

    /** Often the least or the greatest: what is wrong is wrong there. */
    private long whole(JsonNode schema) {
        long least = schema.has("exclusiveMinimum")
                ? schema.path("exclusiveMinimum").asLong() + 1
                : schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + (long) (random.nextDouble() * Math.min(most - least, 1_000));
        };
    }

    private String text(JsonNode schema, List<JsonNode> examples) {
        switch (schema.path("format").asText()) {
            case "date":
                return LocalDate.now().plusDays(random.nextInt(400) - 200L).toString();
            case "date-time":
                return Instant.now()
                        .plus(random.nextInt(400) - 100L, ChronoUnit.DAYS)
                        .toString();
            default:
                break;
        }
        String odd = "Ünïcode " + random.nextInt(1000) + " 東京 🤝";
        if (random.nextInt(4) == 0 && fits(odd, schema)) {
            return odd;
        }
        List<String> fitting = TEXTS.stream().filter(text -> fits(text, schema)).toList();
        if (!fitting.isEmpty()) {
            return fitting.get(schema.has("pattern") ? random.nextInt(fitting.size()) : 0);
        }
        return examples.isEmpty()
                ? "a".repeat(Math.max(schema.path("minLength").asInt(), 1))
                : examples.get(0).asText();
    }

    private static boolean fits(String text, JsonNode schema) {
        return text.length() >= schema.path("minLength").asInt()
                && text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE)
                && (!schema.has("pattern")
                        || Pattern.compile(schema.path("pattern").asText())
                                .matcher(text)
                                .find());
    }
}
