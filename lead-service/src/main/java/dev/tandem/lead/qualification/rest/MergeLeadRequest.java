package dev.tandem.lead.qualification.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which lead goes on for both")
record MergeLeadRequest(
        @NotNull @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671001")
        UUID into) {}
