package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.books.Books;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealPlace;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.deal.DealsChanged;
import dev.tandem.incentive.exchange.Conversion;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.exchange.RateDesk;
import dev.tandem.incentive.ledger.EarnerPeriod;
import dev.tandem.incentive.ledger.EntryFacts;
import dev.tandem.incentive.ledger.Ledger;
import dev.tandem.incentive.ledger.LedgerDesk;
import dev.tandem.incentive.ledger.Stand;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where deals become money: calculates each earner's period anew, once per batch, and posts what is missing. */
@ApplicationScoped
class PostingDesk {

    private final Plans plans;
    private final Deals deals;
    private final Ledger ledger;
    private final LedgerDesk desk;
    private final RateDesk exchange;
    private final Books books;

    PostingDesk(Plans plans, Deals deals, Ledger ledger, LedgerDesk desk, RateDesk exchange, Books books) {
        this.plans = plans;
        this.deals = deals;
        this.ledger = ledger;
        this.desk = desk;
        this.exchange = exchange;
        this.books = books;
    }

    void onDealsChanged(@Observes DealsChanged changed) {
        books.lock();
        var days = changed.places().stream().map(DealPlace::closedOn).toList();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        for (Plan plan : plans.inForce(first, last)) {
            for (Rule rule : plan.rules()) {
                EarnersPeriod.touchedBy(changed.places(), plan, rule).forEach(this::post);
            }
        }
    }

    void post(EarnersPeriod touched) {
        Map<String, List<Deal>> dealsByEarner =
                dealsOf(touched).stream().collect(Collectors.groupingBy(touched::earnerOf));
        var rates = rates(touched.plan(), dealsByEarner.values());
        var stands = ledger.stands(touched.plan(), touched.rule(), touched.period(), touched.earners());
        var entries = new ArrayList<EntryFacts>();
        for (String earner : touched.earners()) {
            entries.addAll(missing(
                    touched,
                    rates,
                    earner,
                    dealsByEarner.getOrDefault(earner, List.of()),
                    stands.getOrDefault(earner, List.of())));
        }
        desk.post(entries);
    }

    private ExchangeRates rates(Plan plan, Collection<List<Deal>> closed) {
        return exchange.pinned(closed.stream()
                .flatMap(List::stream)
                .map(deal -> new Conversion(deal.closedOn(), deal.amount().currency(), plan.currency()))
                .collect(Collectors.toSet()));
    }

    private List<EntryFacts> missing(
            EarnersPeriod touched, ExchangeRates rates, String earner, List<Deal> closed, List<Stand> stands) {
        var earned = EarnerPeriod.of(touched.plan(), touched.rule(), earner, touched.period());
        var targets = new WhatShouldStand(touched.plan(), touched.rule(), rates).of(closed);
        var missing = new WhatIsMissing(earned, touched.plan().currency(), stands).upTo(targets);
        var moved = missing.movedDeals();
        return missing.entries(moved.isEmpty() ? Map.of() : deals.byId(moved));
    }

    private List<Deal> dealsOf(EarnersPeriod touched) {
        return touched.rule().earner() == Party.PARTNER
                ? deals.ofPartners(touched.earners(), touched.from(), touched.until())
                : deals.ofManagers(touched.earners(), touched.from(), touched.until());
    }
}
