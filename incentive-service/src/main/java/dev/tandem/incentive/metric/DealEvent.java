package dev.tandem.incentive.metric;

import dev.tandem.incentive.deal.Participant;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of an event about a sale or its customer that metrics read. */
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

    /** Whether the sale is won and has not been cancelled. */
    boolean counts() {
        return "won".equals(Optional.ofNullable(status).orElse(outcome));
    }

    /** The revenue of the sale, less refunds. */
    Money net() {
        return Optional.ofNullable(netAmount).orElse(amount);
    }
}
