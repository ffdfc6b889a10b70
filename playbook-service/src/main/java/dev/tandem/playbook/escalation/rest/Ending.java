package dev.tandem.playbook.escalation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How an escalation ended")
record Ending(
        @NotBlank @Size(max = 4000) @Schema(example = "The IT manager's deputy validates on Thursday")
        String words) {}
