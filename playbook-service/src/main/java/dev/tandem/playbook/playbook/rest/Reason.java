package dev.tandem.playbook.playbook.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why something is done to a version; its amendment log keeps it")
record Reason(
        @NotBlank @Size(max = 2000) @Schema(example = "The proposal has no time limit")
        String reason) {}
