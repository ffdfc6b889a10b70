package dev.tandem.platform.openapi;

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

    private static final String BINARY = "binary";

    private SchemaForms() {}

    static void mend(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        schemas.values().forEach(SchemaForms::mend);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(SchemaForms::mend);
    }

    private static void mend(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> mend(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(media -> text(media.getSchema()));
        }
    }

    /** Every file that is sent here is text: CSV, or JSON by the line. Clients would send what is binary as a file of their machine. */
    private static void text(Schema body) {
        if (BINARY.equals(body.getFormat())) {
            body.setFormat(null);
        }
    }

    private static boolean isText(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING);
    }

    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            // The type is that of what is referred to; said twice, generators take it for a type of its own.
            schema.setType(null);
        }
        if (isText(schema)) {
            // Limits of a number, which a text in its place does not have.
            schema.setMaximum(null);
            schema.setMinimum(null);
            schema.setExclusiveMaximum(null);
            schema.setExclusiveMinimum(null);
            schema.setMultipleOf(null);
        }
        if (schema.getRef() != null && schema.getDefaultValue() != null) {
            String said = schema.getDescription() == null ? "" : schema.getDescription() + "; ";
            schema.setDescription(said + schema.getDefaultValue() + " by default");
            schema.setDefaultValue(null);
        }
        // A member named twice is a member: nobody refuses it.
        schema.setUniqueItems(null);
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        UsedSchemas.parts(schema).forEach(SchemaForms::mend);
    }
}
