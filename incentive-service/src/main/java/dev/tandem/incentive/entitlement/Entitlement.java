package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.ledger.PostedAmount;
import dev.tandem.platform.money.Money;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What should stand in the ledger for one deal and payee, and why.
 *
 * @param trace written down only for what is posted: of an earner's thousands of deals most stand as they should
 */
public record Entitlement(
        Deal deal, String payee, Money amount, Optional<NotEarned> reason, Supplier<EntryTrace> trace) {
    /** Of what was not calculated. */
    public static final Supplier<EntryTrace> NO_TRACE = () -> null;

    /** Whether what waited for an exchange rate no longer does, be it for nothing. */
    public boolean releases(PostedAmount stand) {
        return stand.held() && !reason.equals(Optional.of(NotEarned.NO_EXCHANGE_RATE));
    }

    /** Why the deal brings nobody anything; empty when it was calculated, whatever came of that. */
    public Optional<NotEarned> refused() {
        return reason.filter(why -> trace == NO_TRACE);
    }

    public PostedAmount.Key key() {
        return new PostedAmount.Key(deal.id(), payee);
    }

    /** A forfeited share and a unit that the same deal moved meet in one payee. */
    Entitlement and(Entitlement other) {
        return new Entitlement(deal, payee, amount.plus(other.amount), reason.or(other::reason), trace);
    }
}
