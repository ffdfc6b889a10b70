package dev.tandem.playbook.conflict.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What your side shows for its position")
record NewEvidencePiece(
        @NotBlank @Size(max = 4000) @Schema(example = "Minutes of the first call, signed by the customer")
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Schema(example = "https://files.example/minutes")
        String link) {}
