package dev.tandem.playbook.conflict.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a side does not agree on, with its position")
record NewConflictCase(
        @Schema(
                description = "The sale; left out for what is between the two companies",
                example = "0192f1c2-7d3e-7abc-8def-012345671010")
        UUID engagementId,

        @Schema(
                description = "With whom, where the vendor opens it and names no sale",
                example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @NotBlank @Size(max = 500) @Schema(example = "Who found the customer")
        String subject,

        @NotNull
        @Schema(
                description = "Until when positions and evidence are heard, and it is to be decided",
                example = "2026-03-09T16:00:00Z")
        Instant deadline,

        @NotBlank @Size(max = 8000) @Schema(example = "We spoke to this customer a month before the lead came")
        String position,

        @Size(max = 255)
        @Schema(description = "Whom your side would have decide, if the other side names the same", example = "max")
        String deciderId) {}
