package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.CloseReasonCode;
import dev.tandem.lead.deal.Closure;
import dev.tandem.lead.deal.Deal;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a deal ended, and what has become of the sale since. */
public record Outcome(
        @Schema(description = "Its business date; absent while open", example = "2026-06-18")
        LocalDate closedOn,

        @Schema(example = "integration") CloseReasonCode closeReasonCode,

        @Schema(example = "Best integration with their warehouse system")
        String closeReason,

        @Schema(description = "Given back since it was won") Money refunded,

        @Schema(description = "By the customer, since it was won")
        Money paid,

        @Schema(description = "What is left of the sale: amount less refunded, nothing unless won")
        Money netAmount,

        @Schema(description = "Absent unless the sale was called off", example = "2026-09-01")
        LocalDate cancelledOn,

        @Schema(description = "How often the customer renewed", example = "1")
        int renewals,

        @Schema(description = "Absent unless the customer left", example = "2027-06-18")
        LocalDate churnedOn) {

    public static Outcome of(Deal deal) {
        return new Outcome(
                deal.closedOn(),
                deal.closure().map(Closure::code).orElse(null),
                deal.closure().map(Closure::reason).orElse(null),
                deal.refunded(),
                deal.paid(),
                deal.netAmount(),
                deal.books().cancelledOn(),
                deal.retention().renewals(),
                deal.retention().churnedOn());
    }
}
