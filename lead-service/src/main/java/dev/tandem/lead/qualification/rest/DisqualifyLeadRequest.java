package dev.tandem.lead.qualification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why no sale will come of the lead")
record DisqualifyLeadRequest(
        @NotBlank @Size(max = 200) @Schema(example = "noBudget")
        String reason) {}
