package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.NotEarned;
import dev.tandem.incentive.ledger.Stand;
import dev.tandem.incentive.ledger.entitlement.Target;
import dev.tandem.platform.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The entries that turn what stands in the ledger into what should: originals, and adjustments by the difference. */
final class WhatIsMissing {

    private final EarnerPeriod earned;
    private final Currency currency;
    private final Map<Stand.Key, Stand> stands = new LinkedHashMap<>();
    private final Map<UUID, NotEarned> refused = new HashMap<>();
    private final List<EntryFacts> entries = new ArrayList<>();

    WhatIsMissing(EarnerPeriod earned, Currency currency, List<Stand> standing) {
        this.earned = earned;
        this.currency = currency;
        standing.forEach(stand -> stands.put(stand.key(), stand));
    }

    WhatIsMissing upTo(List<Target> targets) {
        targets.forEach(target -> {
            target.refused().ifPresent(reason -> refused.put(target.deal().id(), reason));
            Stand stand = stands.remove(target.key());
            if (stand == null) {
                write(target, 0, Optional.empty());
            } else {
                correct(target, stand);
            }
        });
        return this;
    }

    /** The deals behind what stands and no longer should: they bring nobody anything, or an amendment took them elsewhere. */
    List<UUID> movedDeals() {
        return stands.values().stream()
                .filter(Stand::says)
                .map(stand -> stand.key().dealId())
                .toList();
    }

    List<EntryFacts> entries(Map<UUID, Deal> moved) {
        stands.values().stream().filter(Stand::says).forEach(stand -> {
            UUID deal = stand.key().dealId();
            var reason = refused.getOrDefault(deal, NotEarned.DEAL_MOVED);
            var nothing =
                    new Target(moved.get(deal), stand.key().payee(), zero(), Optional.of(reason), Target.NO_TRACE);
            correct(nothing, stand);
        });
        return entries;
    }

    private void correct(Target target, Stand stand) {
        var difference = target.amount().minus(new Money(stand.sum(), currency));
        if (!difference.isZero() || target.releases(stand)) {
            var corrected = new Target(target.deal(), target.payee(), difference, target.reason(), target.trace());
            write(corrected, stand.lastNumber() + 1, Optional.of(stand.original()));
        }
    }

    private void write(Target target, int number, Optional<UUID> original) {
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
