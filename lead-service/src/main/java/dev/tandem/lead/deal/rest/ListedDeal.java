package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.rest.DealView.OriginPart;
import dev.tandem.lead.deal.rest.DealView.OutlookPart;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A deal in a list: its origin, its worth and how far it is")
record ListedDeal(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,
        UUID thread,
        @Schema(example = "open") DealStatus status,
        @Schema(example = "proposal") String stage,
        @JsonUnwrapped OriginPart origin,

        @Schema(
                description =
                        "As the lead or the registration names it; absent if it names none, and once the lead has gone to another party",
                example = "Brightwater Logistics GmbH")
        String company,

        Money amount,

        @Schema(description = "The amount left of the sale: amount less refunds; zero unless won")
        Money netAmount,

        @JsonUnwrapped OutlookPart outlook,

        @Schema(description = "Its business date; absent while open", example = "2026-06-18")
        LocalDate closedOn) {
    static ListedDeal of(Deal deal, String company) {
        return new ListedDeal(
                deal.id(),
                deal.revision(),
                deal.createdAt(),
                deal.updatedAt(),
                deal.thread(),
                deal.status(),
                deal.stage(),
                OriginPart.of(deal),
                company,
                deal.amount(),
                deal.netAmount(),
                OutlookPart.of(deal.outlook()),
                deal.closedOn());
    }
}
