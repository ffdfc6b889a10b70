package dev.tandem.playbook.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.money.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The schema of one field, derived from its type and constraints. */
final class FieldSchema {
    /** The format of a Java duration: no years and months, whose length varies. */
    private static final String ISO_DURATION =
            "^[-+]?P(?=.)([-+]?\\d+D)?(T(?=.)([-+]?\\d+H)?([-+]?\\d+M)?([-+]?\\d+(\\.\\d+)?S)?)?$";

    private final FieldRules rules;
    private final Function<Class<?>, Map<String, Object>> reference;
    private final Map<String, Object> schema = new LinkedHashMap<>();

    /** @param reference how to refer to a record */
    FieldSchema(FieldRules rules, Function<Class<?>, Map<String, Object>> reference) {
        this.rules = rules;
        this.reference = reference;
    }

    Map<String, Object> schema() {
        Class<?> type = rules.type();
        if (type == String.class) {
            text();
        } else if (type == int.class || type == BigDecimal.class) {
            number(type == int.class ? "integer" : "number");
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == Duration.class) {
            schema.put("type", "string");
            schema.put("pattern", ISO_DURATION);
        } else if (type == LocalDate.class || type == UUID.class) {
            schema.put("type", "string");
            schema.put("format", type == UUID.class ? "uuid" : "date");
        } else if (type == Money.class) {
            money();
        } else if (type.isEnum()) {
            schema.put("enum", names(type));
        } else if (type == List.class) {
            list();
        } else {
            schema.putAll(reference.apply(type));
        }
        rules.description().ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private void text() {
        schema.put("type", "string");
        rules.rule(NotBlank.class).ifPresent(rule -> schema.put("minLength", 1));
        rules.rule(Size.class).ifPresent(rule -> schema.put("maxLength", rule.max()));
        rules.rule(Pattern.class).ifPresent(rule -> schema.put("pattern", "^(" + rule.regexp() + ")$"));
    }

    private void number(String type) {
        schema.put("type", type);
        rules.rule(Min.class).ifPresent(rule -> schema.put("minimum", rule.value()));
        rules.rule(Max.class).ifPresent(rule -> schema.put("maximum", rule.value()));
        rules.rule(DecimalMin.class).ifPresent(rule -> schema.put("minimum", new BigDecimal(rule.value())));
        rules.rule(DecimalMax.class).ifPresent(rule -> schema.put("maximum", new BigDecimal(rule.value())));
    }

    private void list() {
        schema.put("type", "array");
        schema.put("items", new FieldSchema(rules.items(), reference).schema());
        rules.rule(NotEmpty.class).ifPresent(rule -> schema.put("minItems", 1));
        rules.rule(Size.class).ifPresent(rule -> schema.put("maxItems", rule.max()));
    }

    private void money() {
        schema.put("type", "object");
        schema.put(
                "properties",
                Map.of(
                        "amount", Map.of("type", "string", "pattern", "^\\d{1,15}(\\.\\d{1,6})?$"),
                        "currency", Map.of("type", "string", "pattern", "^[A-Z]{3}$")));
        schema.put("required", List.of("amount", "currency"));
        schema.put("additionalProperties", false);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> constant.getAnnotation(JsonProperty.class).value())
                .toList();
    }
}
