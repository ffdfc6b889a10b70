package dev.tandem.playbook.assessment.rest;

import dev.tandem.playbook.assessment.Assessment;
import dev.tandem.playbook.assessment.AssessmentResult;
import dev.tandem.playbook.assessment.AssessmentStatus;
import dev.tandem.playbook.assessment.Conclusion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An assessment in a list, without its questions and answers")
record ListedAssessment(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671072")
        UUID id,

        @Schema(example = "3") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(example = "reseller-security") String templateCode,
        @Schema(example = "1") int templateVersion,
        @Schema(example = "Security of a reseller") String name,
        AssessmentStatus status,
        @Schema(example = "2026-04-30") LocalDate dueOn,

        @Schema(
                description = "The person of the partner who answers; absent if its administrators do",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        @Schema(description = "Absent until it is concluded")
        AssessmentResult result) {
    static ListedAssessment of(Assessment assessment) {
        return new ListedAssessment(
                assessment.id(),
                assessment.revision(),
                assessment.createdAt(),
                assessment.updatedAt(),
                assessment.partnerId(),
                assessment.templateCode(),
                assessment.template().version(),
                assessment.content().name(),
                assessment.status(),
                assessment.dueOn(),
                assessment.work().doer(),
                assessment
                        .conclusion()
                        .filter(one -> assessment.isConcluded())
                        .map(Conclusion::result)
                        .orElse(null));
    }
}
