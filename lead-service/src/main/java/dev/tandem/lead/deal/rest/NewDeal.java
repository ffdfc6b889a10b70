package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The deal of an accepted handoff")
record NewDeal(
        @NotNull UUID handoffId,
        @NotNull @NotNegative Money amount,
        Money margin,
        @NotNegative Money annualValue,
        @Size(max = 200) List<@Valid @NotNull DealLine> lines,

        @Size(max = 50) @Schema(description = "Shares of exactly 100 % together; otherwise the owning partner alone")
        List<@Valid @NotNull Participant> participants) {

    DealTerms terms() {
        return new DealTerms(amount, margin, annualValue, lines, participants);
    }
}
