package dev.tandem.playbook.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who has a role of the caller's side on a task from now on")
record NewOwner(
        @NotBlank @Size(max = 60) @Schema(example = "partnerSeller")
        String role,

        @NotBlank @Size(max = 200) @Schema(description = "Somebody active of the same side", example = "ben")
        String personId) {}
