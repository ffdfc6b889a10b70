package dev.tandem.lead.attribute.rest;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to want of every lead from now on")
record AddAttributeSchemaRequest(
        @NotNull
        @Schema(
                description = "JSON Schema (2020-12) of an object of plain values, without references",
                example =
                        "{\"type\": \"object\", \"properties\": {\"employees\": {\"type\": \"integer\", \"minimum\": 1}}, \"required\": [\"employees\"]}")
        Map<String, Object> schema) {}
