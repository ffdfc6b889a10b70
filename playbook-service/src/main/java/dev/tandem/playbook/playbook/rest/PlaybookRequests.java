package dev.tandem.playbook.playbook.rest;

import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for playbooks and their templates. */
final class PlaybookRequests {
    private PlaybookRequests() {}

    @Schema(description = "The next version of a playbook, as a draft")
    record DraftPlaybookRequest(
            @NotBlank
            @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
            @Schema(description = "Stays the same across versions", example = "reseller-co-sale")
            String code,

            @Min(1)
            @Schema(
                    description =
                            "The published version that this one was made from; by default the newest. If another is"
                                    + " published before it, its changes have to be taken over first.",
                    example = "1")
            Integer basedOn,

            @NotNull @Valid PlaybookContent content) {}

    @Schema(description = "Values to fill in a template")
    record PreviewTemplateRequest(
            @NotNull
            @Size(max = 50)
            @Schema(
                    description = "By variable name, as text; samples are used for values left out",
                    examples = {"{\"company\":\"Acme Logistics\",\"stage\":\"Proposal\"}"})
            Map<String, @Size(max = 20000) String> values) {}
}
