package dev.tandem.incentive.payout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What becomes of an order to the bank. */
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
     * The payout as it is now.
     *
     * @param payments how many payees are paid
     * @param totals what they are paid together, one amount per currency
     */
    record PayoutState(UUID payoutId, String period, LocalDate executeOn, int payments, List<Money> totals) {
        static PayoutState of(Payout payout) {
            return new PayoutState(
                    payout.id(), payout.period(), payout.executeOn(), payout.paymentCount(), payout.totals());
        }
    }

    /** The bank will get the file; what it pays is ordered nowhere else. */
    record PayoutOrdered(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}

    /** The bank has executed it; each statement in it has a {@code StatementPaid} of its own. */
    record PayoutConfirmed(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}

    /** The bank has not executed it, and its statements can be ordered anew. */
    record PayoutCancelled(
            Occurrence occurrence, @JsonUnwrapped PayoutState payout) implements PayoutEvent {}
}
