package dev.tandem.incentive.ledger;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.platform.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * The facts of an entry to be written.
 *
 * @param number 0 for the original, then 1, 2, ... for its corrections
 * @param original the entry corrected; empty for an original
 * @param reason the reason why nothing was earned, or less than originally; empty otherwise
 */
public record EntryFacts(
        EarnerPeriod earned,
        Deal deal,
        PayeeKind payeeKind,
        String payee,
        int number,
        Optional<UUID> original,
        Money amount,
        Optional<NotEarned> reason,
        Optional<EntryTrace> trace) {
    EntryKind kind() {
        if (original.isPresent()) {
            return EntryKind.ADJUSTMENT;
        }
        return reason.filter(why -> amount.isZero()).map(NotEarned::kind).orElse(EntryKind.ACCRUAL);
    }
}
