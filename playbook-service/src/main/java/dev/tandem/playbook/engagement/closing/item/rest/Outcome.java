package dev.tandem.playbook.engagement.closing.item.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of an item")
record Outcome(
        @NotBlank @Size(max = 2000) @Schema(example = "Signed on both sides")
        String outcome) {}
