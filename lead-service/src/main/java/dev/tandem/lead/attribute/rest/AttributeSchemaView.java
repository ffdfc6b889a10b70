package dev.tandem.lead.attribute.rest;

import dev.tandem.lead.attribute.AttributeSchema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version of what the tenant wants to know of every lead")
record AttributeSchemaView(
        UUID id,
        @Schema(example = "3") int version,

        @Schema(
                description = "JSON Schema (2020-12)",
                example = "{\"type\": \"object\", \"properties\": {\"employees\": {\"type\": \"integer\"}}}")
        Map<String, Object> schema,

        Instant createdAt) {
    static AttributeSchemaView of(AttributeSchema schema) {
        return new AttributeSchemaView(schema.id(), schema.version(), schema.schema(), schema.createdAt());
    }
}
