package dev.tandem.incentive.metric;

import dev.tandem.incentive.deal.Participant;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What measures read of any event about a sale or its customer. */
record DealEvent(
        Occurrence occurrence,
        UUID dealId,
        UUID changeId,
        UUID partnerId,
        LocalDate on,
        LocalDate closedOn,
        String outcome,
        String status,
        Money amount,
        Money netAmount,
        List<Participant> participants) {
    int revision() {
        return occurrence.revision();
    }

    /** Whether the sale stands: won, and not cancelled since. */
    boolean stands() {
        return "won".equals(Optional.ofNullable(status).orElse(outcome));
    }

    /** What the sale brought, less what was given back. */
    Money net() {
        return Optional.ofNullable(netAmount).orElse(amount);
    }
}
