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
 * @param reason why nothing was earned; empty when something was
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
        return reason.map(NotEarned::kind).orElse(EntryKind.ACCRUAL);
    }
}
