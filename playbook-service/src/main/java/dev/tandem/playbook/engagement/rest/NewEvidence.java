package dev.tandem.playbook.engagement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What shows that an activity was done")
record NewEvidence(
        @NotBlank @Size(max = 4000) @Schema(example = "They load 40 docks a day by hand")
        String note,

        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Schema(example = "https://files.example/discovery-call")
        String link) {}
