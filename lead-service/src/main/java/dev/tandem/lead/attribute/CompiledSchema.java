package dev.tandem.lead.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.re2j.Pattern;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A JSON Schema (2020-12), ready to check attributes. */
final class CompiledSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(new LinearRegex())
            .build();
    private static final JsonSchema META = FACTORY.getSchema(
            SchemaLocation.of(SchemaId.V202012),
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());

    private final JsonSchema schema;
    private final JsonNode properties;

    CompiledSchema(Map<String, Object> schema) {
        JsonNode tree = JSON.valueToTree(schema);
        this.schema = FACTORY.getSchema(tree, CONFIG);
        this.properties = tree.path("properties");
    }

    /** Why it is not a JSON Schema; empty when it is one. */
    static List<FieldFault> faultsOf(Map<String, Object> schema) {
        return faults("/schema", META.validate(JSON.valueToTree(schema)));
    }

    List<FieldFault> faults(Map<String, Object> attributes) {
        return faults("/attributes", schema.validate(JSON.valueToTree(attributes)));
    }

    /** The value of a text where the schema expects a number or a boolean; the text itself where it is neither. */
    Object typed(String attribute, String text) {
        return switch (properties.path(attribute).path("type").asText()) {
            case "integer", "number" -> number(text);
            case "boolean" -> truth(text);
            default -> text;
        };
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static Object truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> text;
        };
    }

    private static List<FieldFault> faults(String root, Collection<ValidationMessage> messages) {
        return messages.stream()
                .map(message -> new FieldFault(root + pointer(message), message.getType(), message.getError()))
                .sorted(Comparator.comparing(FieldFault::pointer))
                .toList();
    }

    /** Missing and unexpected properties are reported at the property itself. */
    private static String pointer(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        return message.getProperty() == null ? at : at + "/" + message.getProperty();
    }

    /** Regular expressions that run in linear time: a tenant's pattern must not be able to block a thread. */
    static final class LinearRegex implements RegularExpressionFactory {
        @Override
        public RegularExpression getRegularExpression(String regex) {
            Pattern pattern = Pattern.compile(regex);
            return text -> pattern.matcher(text).find();
        }
    }
}
