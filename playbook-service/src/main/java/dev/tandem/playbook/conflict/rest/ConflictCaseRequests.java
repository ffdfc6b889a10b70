package dev.tandem.playbook.conflict.rest;

import dev.tandem.playbook.conflict.BecauseOf;
import dev.tandem.playbook.hearing.Decision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for conflict cases. */
final class ConflictCaseRequests {
    private ConflictCaseRequests() {}

    @Schema(description = "A disagreement, with the opening side's position")
    record OpenConflictCaseRequest(
            @Schema(
                    description = "The sale; left out if the matter concerns the two companies as a whole",
                    example = "0192f1c2-7d3e-7abc-8def-012345671010")
            UUID engagementId,

            @Schema(
                    description = "The partner, if the vendor opens the case and names no sale",
                    example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @NotBlank @Size(max = 500) @Schema(example = "Who found the customer")
            String subject,

            @Valid @Schema(description = "The record that it arose from; left out if there is none")
            BecauseOf becauseOf,

            @NotNull
            @Schema(
                    description =
                            "Deadline for positions and evidence, in 24 hours to 90 days, and no sooner than in 16 hours"
                                    + " of the other side's working time; a decision is due then",
                    example = "2026-03-09T16:00:00Z")
            Instant deadline,

            @NotBlank @Size(max = 8000) @Schema(example = "We spoke to this customer a month before the lead came")
            String position,

            @Schema(
                    description =
                            "The person your side proposes as decider, of the vendor or of the partner; decides if the"
                                    + " other side names the same person",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID deciderId) {}

    @Schema(description = "The other side's position")
    record StatePositionRequest(
            @NotBlank @Size(max = 8000) @Schema(example = "The customer asked us at the fair in November")
            String position,

            @Schema(
                    description =
                            "The person your side proposes as decider, of the vendor or of the partner; decides if the"
                                    + " other side names the same person",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID deciderId) {}

    @Schema(description = "Evidence for your side's position")
    record AddConflictEvidenceRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "Minutes of the first call, signed by the customer")
            String note,

            @Size(max = 2000)
            @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
            @Schema(example = "https://files.example/minutes")
            String link) {}

    @Schema(description = "What both sides could agree on")
    record ProposeSettlementRequest(
            @NotBlank
            @Size(max = 8000)
            @Schema(example = "The partner keeps the customer; the vendor's next lead in the region is shared")
            String terms) {}

    @Schema(description = "The agreement to what the other side has proposed")
    record AcceptSettlementRequest(
            @NotNull @Min(0) @Schema(description = "The case's revision in which the proposal was read", example = "3")
            Integer revision) {}

    @Schema(description = "Why a case is not pursued any further")
    record WithdrawConflictCaseRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "The customer told us that both of us were asked")
            String reason) {}

    @Schema(description = "The final outcome of a conflict")
    record DecideConflictCaseRequest(
            @NotNull Decision.Favour inFavourOf,

            @NotBlank @Size(max = 8000) @Schema(example = "The minutes show the first contact in January")
            String reasons) {}
}
