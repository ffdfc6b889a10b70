package dev.tandem.incentive.ledger;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.platform.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * What an entry is to say.
 *
 * @param number 0 for the original, then one more for each correction
 * @param original the entry corrected; empty for an original
 * @param reason why nothing was earned, or less than the deal once promised; empty otherwise
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
