package dev.tandem.playbook.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for comments on documents. */
public final class CommentRequests {
    private CommentRequests() {}

    @Schema(description = "A comment on one place in a version")
    public record WriteCommentRequest(
            @NotNull
            @Size(max = 500)
            @Schema(
                    description =
                            "A JSON pointer in which list items are identified by their code; empty for the whole",
                    example = "/stages/validation/activities/technical-validation")
            String path,

            @NotBlank @Size(max = 4000) @Schema(example = "Two days are too short for a test with the customer's data")
            String text) {}

    @Schema(description = "The vendor's answer to a comment")
    public record ResolveCommentRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "Version 3 gives you five days")
            String answer) {}
}
