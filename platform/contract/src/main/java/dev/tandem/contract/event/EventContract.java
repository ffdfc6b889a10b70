package dev.tandem.contract.event;

import dev.tandem.contract.text.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contract of one event, as a message of AsyncAPI.
 *
 * @param version such as {@code v1}
 * @param schema JSON Schema of its data, with examples
 */
record EventContract(String name, String version, Map<String, Object> schema) {
    private static final Pattern FILE = Pattern.compile("(\\w+)\\.(v\\d+)\\.json");
    private static final Pattern DESCRIPTION = Pattern.compile("(.*?)\\.? Keyed by (.*); topic .*");

    /** @param file such as {@code DealClosed.v1.json} */
    static EventContract of(String file, Map<String, Object> schema) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the contract of an event: " + file);
        }
        return new EventContract(matcher.group(1), matcher.group(2), schema);
    }

    /** Its name in the document: that of the event, to which a later version adds its own. */
    String key() {
        return version.equals("v1") ? name : name + "." + version;
    }

    Map<String, Object> message() {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", name);
        message.put("title", name);
        message.put("summary", summary());
        message.put("contentType", "application/json");
        message.put("traits", List.of(Map.of("$ref", "#/components/messageTraits/cloudEvent")));
        Map<String, Object> type = Tree.ordered("type", "string", "const", type());
        message.put("headers", Tree.ordered("type", "object", "properties", Map.of("ce_type", type)));
        Map<String, Object> key = Tree.ordered("type", "string", "description", "The " + keyedBy());
        message.put("bindings", Map.of("kafka", Tree.ordered("key", key, "bindingVersion", "0.5.0")));
        if (schema.containsKey("x-audience")) {
            message.put("x-audience", schema.get("x-audience"));
        }
        message.put("payload", payload());
        message.put(
                "examples",
                Tree.list(schema, "examples").stream()
                        .map(example -> Map.of("payload", example))
                        .toList());
        return message;
    }

    /** Definitions that belong to it alone, each by a name that has this event's before it. */
    Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Tree.object(schema, "$defs")
                .forEach((name, definition) -> definitions.put(key() + "." + name, moved(definition)));
        return definitions;
    }

    /** The schema as a part of a larger document, where its own id would have its references miss. */
    private Map<String, Object> payload() {
        Map<String, Object> payload = new LinkedHashMap<>(schema);
        payload.keySet().removeAll(List.of("$schema", "$id", "$defs", "x-audience"));
        Map<String, Object> properties = new LinkedHashMap<>(Tree.object(payload, "properties"));
        properties.computeIfPresent("occurrence", (name, occurrence) -> Envelope.described(Tree.object(occurrence)));
        payload.put("properties", properties);
        return Tree.object(moved(payload));
    }

    private Object moved(Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(this::moved).toList();
        } else if (node instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            Tree.object(node)
                    .forEach((name, value) -> copy.put(
                            name, name.equals("$ref") && value instanceof String to ? target(to) : moved(value)));
            return copy;
        }
        return node;
    }

    private String target(String reference) {
        if (reference.startsWith("#/$defs/")) {
            return "#/components/schemas/" + key() + "." + reference.substring("#/$defs/".length());
        }
        return reference.startsWith("#")
                ? "#/components/messages/" + key() + "/payload" + reference.substring(1)
                : reference;
    }

    private String type() {
        return "dev.tandem." + name + "." + version;
    }

    private String summary() {
        Matcher matcher = DESCRIPTION.matcher(description());
        return matcher.matches() ? matcher.group(1) : description();
    }

    private String keyedBy() {
        Matcher matcher = DESCRIPTION.matcher(description());
        return matcher.matches() ? matcher.group(2) : "thread, or the id of the record";
    }

    private String description() {
        String description = Tree.text(schema, "description");
        return description == null ? name : description;
    }
}
