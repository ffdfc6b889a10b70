package dev.tandem.playbook.playbook.comment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody thinks of one place in a version")
record NewComment(
        @NotNull
        @Size(max = 500)
        @Schema(
                description = "A JSON pointer in which items of lists stand by their code; empty for the whole",
                example = "/stages/validation/activities/technical-validation")
        String path,

        @NotBlank @Size(max = 4000) @Schema(example = "Two days are too short for a test with the customer's data")
        String text) {}
