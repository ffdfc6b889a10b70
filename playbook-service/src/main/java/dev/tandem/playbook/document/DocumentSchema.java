package dev.tandem.playbook.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema of a document, derived from records and their constraints. Requests are read into the same
 * records, so the two cannot disagree.
 */
public final class DocumentSchema {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private DocumentSchema() {}

    /** @param type a record */
    public static Map<String, Object> of(Class<?> type) {
        DocumentSchema writer = new DocumentSchema();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.getSimpleName());
        schema.putAll(writer.object(type));
        schema.put("$defs", writer.definitions);
        return schema;
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            FieldRules rules = FieldRules.of(component);
            properties.put(component.getName(), new FieldSchema(rules, this::reference).schema());
            if (rules.isRequired()) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        FieldRules.description(type).ifPresent(text -> schema.put("description", text));
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(type));
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }
}
