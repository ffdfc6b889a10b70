package dev.tandem.playbook.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The reason for the change, recorded in the amendment log")
public record GiveReasonRequest(
        @NotBlank @Size(max = 2000) @Schema(example = "The proposal has no time limit")
        String reason) {}
