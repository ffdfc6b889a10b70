package dev.tandem.playbook.playbook.comment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the vendor answers a comment")
record NewAnswer(
        @NotBlank @Size(max = 4000) @Schema(example = "Version 3 gives you five days")
        String answer) {}
