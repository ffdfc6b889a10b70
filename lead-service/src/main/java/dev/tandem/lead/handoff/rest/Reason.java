package dev.tandem.lead.handoff.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Reason(
        @NotBlank @Size(max = 500) @Schema(example = "No capacity before May")
        String reason) {}
