package dev.tandem.playbook.partner.certification.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a certification is taken back")
record NewRevocation(
        @NotBlank @Size(max = 2000) @Schema(example = "The audit in April was not passed")
        String reason) {}
