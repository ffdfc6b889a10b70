package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.deal.CloseReasonCode;
import dev.tandem.lead.deal.DealStatus;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the deal ended, and why: a code, words, or both; other needs words")
record CloseDealRequest(
        @NotNull @Schema(example = "won") Outcome outcome,

        @Schema(
                description = "Won: productFit, integration, partnerValue, relationship, price, timing, other. Lost:"
                        + " competitor, noBudget, noDecision, missingFeature, relationship, price, timing, other",
                example = "integration")
        CloseReasonCode code,

        @Size(max = 500) @Schema(example = "Best integration with their warehouse system")
        String reason,

        @Schema(description = "The business date; otherwise today", example = "2026-03-31")
        LocalDate closedOn) {
    enum Outcome {
        @JsonProperty("won")
        WON,
        @JsonProperty("lost")
        LOST
    }

    DealStatus status() {
        return outcome == Outcome.WON ? DealStatus.WON : DealStatus.LOST;
    }
}
