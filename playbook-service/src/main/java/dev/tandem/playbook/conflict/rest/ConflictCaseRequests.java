package dev.tandem.playbook.conflict.rest;

import dev.tandem.playbook.hearing.Decision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about conflict cases. */
final class ConflictCaseRequests {
    private ConflictCaseRequests() {}

    @Schema(description = "What a side does not agree on, with its position")
    record OpenConflictCaseRequest(
            @Schema(
                    description = "The sale; left out for what is between the two companies",
                    example = "0192f1c2-7d3e-7abc-8def-012345671010")
            UUID engagementId,

            @Schema(
                    description = "With whom, where the vendor opens it and names no sale",
                    example = "0192f1c2-7d3e-7abc-8def-012345671005")
            UUID partnerId,

            @NotBlank @Size(max = 500) @Schema(example = "Who found the customer")
            String subject,

            @NotNull
            @Schema(
                    description = "Until when positions and evidence are heard, and it is to be decided",
                    example = "2026-03-09T16:00:00Z")
            Instant deadline,

            @NotBlank @Size(max = 8000) @Schema(example = "We spoke to this customer a month before the lead came")
            String position,

            @Schema(
                    description = "Whom your side would have decide, if the other side names the same",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID deciderId) {}

    @Schema(description = "The other side's position")
    record StatePositionRequest(
            @NotBlank @Size(max = 8000) @Schema(example = "The customer asked us at the fair in November")
            String position,

            @Schema(
                    description = "Whom your side would have decide, if the other side names the same",
                    example = "c2f7916b-d8a4-8053-8e6b-94a1f05c2d73")
            UUID deciderId) {}

    @Schema(description = "What your side shows for its position")
    record AddConflictEvidenceRequest(
            @NotBlank @Size(max = 4000) @Schema(example = "Minutes of the first call, signed by the customer")
            String note,

            @Size(max = 2000)
            @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
            @Schema(example = "https://files.example/minutes")
            String link) {}

    @Schema(description = "How a conflict ends, for good")
    record DecideConflictCaseRequest(
            @NotNull Decision.Favour inFavourOf,

            @NotBlank @Size(max = 8000) @Schema(example = "The minutes show the first contact in January")
            String reasons) {}
}
