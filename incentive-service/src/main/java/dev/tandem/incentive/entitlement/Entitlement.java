package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.ledger.EntryTrace;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.ledger.PostedAmount;
import dev.tandem.platform.money.Money;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The expected ledger amount for one deal and payee, with the reason.
 *
 * @param trace rendered only for amounts that are posted; most of an earner's thousands of deals need no posting
 */
public record Entitlement(
        Deal deal, String payee, Money amount, Optional<NotEarned> reason, Supplier<EntryTrace> trace) {
    /** For a deal that was not calculated. */
    public static final Supplier<EntryTrace> NO_TRACE = () -> null;

    /** Whether a deal that waited for an exchange rate no longer waits, even if it earns nothing. */
    public boolean releases(PostedAmount posted) {
        return posted.held() && !reason.equals(Optional.of(NotEarned.NO_EXCHANGE_RATE));
    }

    /** The reason why the deal earns nothing for anyone; empty if it was calculated, whatever the result. */
    public Optional<NotEarned> refused() {
        return reason.filter(why -> trace == NO_TRACE);
    }

    public PostedAmount.Key key() {
        return new PostedAmount.Key(deal.id(), payee);
    }

    /** One payee can have both a forfeited share and a unit moved by the same deal. */
    Entitlement and(Entitlement other) {
        return new Entitlement(deal, payee, amount.plus(other.amount), reason.or(other::reason), trace);
    }
}
