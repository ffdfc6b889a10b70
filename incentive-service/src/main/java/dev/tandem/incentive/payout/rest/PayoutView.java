package dev.tandem.incentive.payout.rest;

import dev.tandem.incentive.payout.Payout;
import dev.tandem.incentive.payout.PayoutStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.Role;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.rest.AllowedAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order to the bank. */
@Schema(name = "Payout")
public record PayoutView(
        UUID id,

        @Schema(example = "3", description = "Grows with every change; the ETag")
        int revision,

        Instant createdAt,
        Instant updatedAt,

        PayoutStatus status,
        @Schema(example = "2017Q1") String period,

        @Schema(
                description =
                        "The day requested from the bank. A confirmation records what the bank has reported, on any day",
                example = "2017-05-02")
        LocalDate executeOn,

        @Schema(example = "56", description = "The number of statements it pays")
        int payments,

        @Schema(
                example = "[{\"amount\":\"6188.12\",\"currency\":\"USD\"}]",
                description = "The totals debited from the vendor's accounts, by currency")
        List<Money> totals,

        UUID orderedBy,
        Instant orderedAt,

        @Schema(description = "The person who confirmed or cancelled it; absent while it is ordered")
        UUID endedBy,

        @Schema(description = "Absent while it is ordered") Instant endedAt,

        @Schema(description = "The actions available to this caller, and why the others are not")
        List<AllowedAction> allowedActions) {

    static PayoutView of(Payout payout, Caller viewer) {
        Set<String> finance = Set.of(Role.FINANCE);
        return new PayoutView(
                payout.id(),
                payout.revision(),
                payout.createdAt(),
                payout.updatedAt(),
                payout.status(),
                payout.period(),
                payout.executeOn(),
                payout.paymentCount(),
                payout.totals(),
                payout.orderedBy(),
                payout.orderedAt(),
                payout.endedBy().orElse(null),
                payout.endedAt().orElse(null),
                List.of(
                        AllowedAction.of(
                                "confirm", viewer, finance, () -> payout.objectionToConfirmation(viewer.personId())),
                        AllowedAction.of("cancel", viewer, finance, payout::objectionToCancellation)));
    }
}
