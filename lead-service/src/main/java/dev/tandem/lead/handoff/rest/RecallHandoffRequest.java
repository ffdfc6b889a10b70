package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.ReasonCode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the vendor recalls a handoff: a code, words, or both; other needs words")
record RecallHandoffRequest(
        @Schema(
                description =
                        "One of customerRequest, partnerUnresponsive, wrongPartner, conflictOfInterest, badFit, other",
                example = "partnerUnresponsive")
        ReasonCode code,

        @Size(max = 500) @Schema(example = "Nobody answered three calls")
        String reason) {

    Reason given() {
        return GivenReason.of(code, reason, ReasonCode.RECALLS);
    }
}
