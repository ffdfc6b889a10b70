package dev.tandem.playbook.assessment.rest;

import dev.tandem.playbook.assessment.content.AssessmentContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for templates of assessments. */
final class TemplateRequests {
    private TemplateRequests() {}

    @Schema(description = "The next version of a template, as a draft")
    record DraftAssessmentTemplateRequest(
            @NotBlank
            @Pattern(regexp = "[a-z][a-z0-9-]{0,59}")
            @Schema(description = "Stays the same across versions", example = "reseller-security")
            String code,

            @Min(1)
            @Schema(
                    description =
                            "The published version that this one was made from; by default the newest. If another is"
                                    + " published before it, its changes have to be taken over first.",
                    example = "1")
            Integer basedOn,

            @NotNull @Valid AssessmentContent content) {}
}
