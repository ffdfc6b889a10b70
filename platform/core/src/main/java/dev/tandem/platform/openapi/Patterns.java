package dev.tandem.platform.openapi;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A constraint matches the whole value, a pattern of JSON Schema any part of it: it has to say that it means the whole. */
final class Patterns {
    /** Of values that are not blank: some part of them is no white space. */
    private static final String NOT_BLANK = "\\S";

    private Patterns() {}

    static void anchor(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(Patterns::anchor);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .map(Operation::getParameters)
                .flatMap(Collection::stream)
                .forEach(parameter -> anchor(parameter.getSchema()));
    }

    private static void anchor(Schema schema) {
        if (schema == null) {
            return;
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        anchor(schema.getItems());
        anchor(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(list -> list != null)
                .flatMap(Collection::stream)
                .forEach(Patterns::anchor);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Patterns::anchor);
        }
    }
}
