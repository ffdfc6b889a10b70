package dev.tandem.playbook.assessment.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.playbook.assessment.AssessmentTemplate;
import dev.tandem.playbook.document.DocumentActions;
import dev.tandem.playbook.document.DocumentRow;
import dev.tandem.playbook.document.DocumentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of a template in a list, without its content")
record ListedAssessmentTemplate(
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
        List<AllowedAction> allowedActions) {
    static ListedAssessmentTemplate of(DocumentRow template, Caller caller) {
        return new ListedAssessmentTemplate(
                template.id(),
                template.revision(),
                template.createdAt(),
                template.updatedAt(),
                template.code(),
                template.version(),
                template.basedOn(),
                template.status(),
                DocumentActions.of(template.state(AssessmentTemplate.KIND), caller));
    }
}
