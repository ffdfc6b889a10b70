package dev.tandem.playbook.partner.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a partner takes leads again")
record Activation(
        @NotBlank @Size(max = 2000) @Schema(example = "The questionnaire came in, and was approved")
        String reason) {}
