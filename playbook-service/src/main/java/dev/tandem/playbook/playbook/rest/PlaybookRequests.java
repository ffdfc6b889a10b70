package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about playbooks, their reviews, comments and templates. */
final class PlaybookRequests {
    private PlaybookRequests() {}

    @Schema(description = "The next version of a playbook, as a draft")
    record DraftPlaybookRequest(
            @NotBlank
            @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
            @Schema(description = "Stable across versions", example = "reseller-co-sale")
            String code,

            @NotNull @Valid PlaybookContent content) {}

    @Schema(description = "Why something is done to a version; its amendment log keeps it")
    record GiveReasonRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "The proposal has no time limit")
            String reason) {}

    @Schema(description = "What somebody thinks of one place in a version")
    record WriteCommentRequest(
            @NotNull
            @Size(max = 500)
            @Schema(
                    description = "A JSON pointer in which items of lists stand by their code; empty for the whole",
                    example = "/stages/validation/activities/technical-validation")
            String path,

            @NotBlank @Size(max = 4000) @Schema(example = "Two days are too short for a test with the customer's data")
            String text) {}

    @Schema(description = "What the vendor answers a comment")
    record ResolveCommentRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "Version 3 gives you five days")
            String answer) {}

    @Schema(description = "Values to read a template with")
    record PreviewTemplateRequest(
            @NotNull
            @Size(max = 50)
            @Schema(
                    description = "By the names of variables, as text; samples stand in for what is left out",
                    examples = {"{\"company\":\"Acme Logistics\",\"stage\":\"Proposal\"}"})
            Map<String, @Size(max = 20000) String> values) {}
}
