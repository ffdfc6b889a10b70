package dev.tandem.incentive.payout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of a payout. */
public sealed interface PayoutEvent extends Event {
    PayoutState payout();

    @Override
    default String subject() {
        return payout().payoutId().toString();
    }

    @Override
    default String recordType() {
        return "payout";
    }

    /**
     * The current state of the payout.
     *
     * @param payments the number of payees paid
     * @param totals the totals paid, one amount per currency
     */
    record PayoutState(UUID payoutId, String period, LocalDate executeOn, int payments, List<Money> totals) {
        static PayoutState of(Payout payout) {
            return new PayoutState(
                    payout.id(), payout.period(), payout.executeOn(), payout.paymentCount(), payout.totals());
        }
    }

    /** The bank will get the file; its statements are in no other payout. */
    record PayoutOrdered(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}

    /** The bank has executed it; a {@code StatementPaid} is published for each of its statements. */
    record PayoutConfirmed(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}

    /** The bank has not executed it, and its statements can be ordered again. */
    record PayoutCancelled(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}
}
