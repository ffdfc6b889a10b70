package dev.tandem.playbook.assessment.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.assessment.AssessmentTemplate;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.document.DocumentActions;
import dev.tandem.playbook.document.DocumentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a template of assessments")
record AssessmentTemplateView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671070")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,
        @Schema(example = "reseller-security") String code,
        @Schema(example = "1") int version,

        @Schema(
                description =
                        "The published version that it was made from, or merged with last; absent for the first one",
                example = "1")
        Integer basedOn,

        DocumentStatus status,

        @Schema(
                description = "Everybody who wrote this version; none of them can approve it",
                example = "[\"c2f7916b-d8a4-8053-8e6b-94a1f05c2d73\"]")
        List<UUID> authors,

        @Schema(description = "Absent until it is approved", example = "1e9a5d40-37bc-8f18-a27c-6bd80e43f594")
        UUID approvedBy,

        AssessmentContent content,
        List<AllowedAction> allowedActions) {
    static AssessmentTemplateView of(AssessmentTemplate template, Caller caller) {
        return new AssessmentTemplateView(
                template.id(),
                template.revision(),
                template.createdAt(),
                template.updatedAt(),
                template.code(),
                template.version(),
                template.basedOn().orElse(null),
                template.status(),
                template.authors(),
                template.approvedBy(),
                template.content(),
                DocumentActions.of(template.state(), caller));
    }
}
