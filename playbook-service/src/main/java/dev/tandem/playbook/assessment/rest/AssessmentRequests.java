package dev.tandem.playbook.assessment.rest;

import dev.tandem.playbook.assessment.Answer;
import dev.tandem.playbook.assessment.AssessmentResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for assessments. */
final class AssessmentRequests {
    private AssessmentRequests() {}

    @Schema(description = "An assessment to be sent to one partner")
    record SendAssessmentRequest(
            @NotNull
            @Schema(description = "A published version of a template", example = "0192f1c2-7d3e-7abc-8def-012345671070")
            UUID templateId,

            @NotNull @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @NotNull @Schema(description = "Its last day, in the program's time zone", example = "2026-04-30")
            LocalDate dueOn,

            @Schema(
                    description = "The person of the partner who answers; left out for its administrators",
                    example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId) {}

    @Schema(description = "The answers that there are so far")
    record SaveAnswersRequest(@NotNull @Size(max = 5000) List<@Valid @NotNull Answer> answers) {}

    @Schema(description = "Who answers from now on")
    record ReassignAssessmentRequest(
            @NotNull @Schema(description = "A person of the partner", example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
            UUID ownerId) {}

    @Schema(description = "The result that is proposed to a second person")
    record AcceptAssessmentRequest(
            @NotNull AssessmentResult result,

            @Size(max = 4000)
            @Schema(
                    description = "For the result, which the partner reads once it is approved",
                    example = "Contractors have to sign in with a second factor by June")
            String reasons) {}

    @Schema(description = "Why it was sent back, or its result not approved")
    record ExplainAssessmentRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Say which contractors do not")
            String reason) {}
}
