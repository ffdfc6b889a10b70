package dev.tandem.platform.openapi;

import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what annotations mean in the words of JSON Schema. A constraint matches the whole value, a pattern any part of it, unless it
 * says so; and a default beside a reference breaks generators, so that it is told in words.
 */
final class SchemaForms {
    /** Of values that are not blank: some part of them is no white space. */
    private static final String NOT_BLANK = "\\S";

    private SchemaForms() {}

    static void mend(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(SchemaForms::mend);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .map(Operation::getParameters)
                .flatMap(Collection::stream)
                .forEach(parameter -> mend(parameter.getSchema()));
    }

    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null && schema.getDefaultValue() != null) {
            String said = schema.getDescription() == null ? "" : schema.getDescription() + "; ";
            schema.setDescription(said + schema.getDefaultValue() + " by default");
            schema.setDefaultValue(null);
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        UsedSchemas.parts(schema).forEach(SchemaForms::mend);
    }
}
