package dev.tandem.playbook.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why evidence is withdrawn")
record NewWithdrawal(
        @NotBlank @Size(max = 2000) @Schema(example = "Belongs to another customer")
        String reason) {}
