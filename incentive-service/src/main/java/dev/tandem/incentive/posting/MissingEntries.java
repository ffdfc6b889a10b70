package dev.tandem.incentive.posting;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.entitlement.Entitlement;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.ledger.PostedAmount;
import dev.tandem.platform.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entries that bring the ledger from posted to expected amounts: originals, and adjustments by the difference. */
final class MissingEntries {
    private final EarnerPeriod earned;
    private final Currency currency;
    private final Map<PostedAmount.Key, PostedAmount> postedAmounts = new LinkedHashMap<>();
    private final Map<UUID, NotEarned> refused = new HashMap<>();
    private final List<EntryFacts> entries = new ArrayList<>();

    MissingEntries(EarnerPeriod earned, Currency currency, List<PostedAmount> standing) {
        this.earned = earned;
        this.currency = currency;
        standing.forEach(posted -> postedAmounts.put(posted.key(), posted));
    }

    MissingEntries upTo(List<Entitlement> targets) {
        targets.forEach(target -> {
            target.refused().ifPresent(reason -> refused.put(target.deal().id(), reason));
            PostedAmount posted = postedAmounts.remove(target.key());
            if (posted == null) {
                write(target, 0, Optional.empty());
            } else {
                correct(target, posted);
            }
        });
        return this;
    }

    /** The deals of posted amounts that no longer apply: the deals earn nothing, or an amendment moved them. */
    List<UUID> movedDeals() {
        return postedAmounts.values().stream()
                .filter(PostedAmount::says)
                .map(posted -> posted.key().dealId())
                .toList();
    }

    List<EntryFacts> entries(Map<UUID, Deal> moved) {
        postedAmounts.values().stream().filter(PostedAmount::says).forEach(posted -> {
            UUID deal = posted.key().dealId();
            NotEarned reason = refused.getOrDefault(deal, NotEarned.DEAL_MOVED);
            Entitlement nothing = new Entitlement(
                    moved.get(deal), posted.key().payee(), zero(), Optional.of(reason), Entitlement.NO_TRACE);
            correct(nothing, posted);
        });
        return entries;
    }

    private void correct(Entitlement target, PostedAmount posted) {
        Money difference = target.amount().minus(new Money(posted.sum(), currency));
        if (!difference.isZero() || target.releases(posted)) {
            Entitlement corrected =
                    new Entitlement(target.deal(), target.payee(), difference, target.reason(), target.trace());
            write(corrected, posted.lastNumber() + 1, Optional.of(posted.original()));
        }
    }

    private void write(Entitlement target, int number, Optional<UUID> original) {
        entries.add(new EntryFacts(
                earned,
                target.deal(),
                earned.rule().payee().kind(),
                target.payee(),
                number,
                original,
                target.amount(),
                target.reason(),
                Optional.ofNullable(target.trace().get())));
    }

    private Money zero() {
        return Money.zero(currency);
    }
}
