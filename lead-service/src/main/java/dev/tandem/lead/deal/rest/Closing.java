package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.deal.DealStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the deal ended")
record Closing(
        @NotNull Outcome outcome,

        @NotBlank @Size(max = 500) @Schema(example = "Best integration with their warehouse system")
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
