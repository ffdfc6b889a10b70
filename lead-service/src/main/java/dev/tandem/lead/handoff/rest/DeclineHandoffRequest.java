package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.ReasonCode;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a partner declines: a code, words, or both; other needs words")
record DeclineHandoffRequest(
        @Schema(
                description = "One of noCapacity, notOurMarket, conflictOfInterest, badFit, other",
                example = "noCapacity")
        ReasonCode code,

        @Size(max = 500) @Schema(example = "No capacity before May")
        String reason) {

    Reason given() {
        return GivenReason.of(code, reason, ReasonCode.DECLINES);
    }
}
