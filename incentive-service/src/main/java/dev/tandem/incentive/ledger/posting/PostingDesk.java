package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.books.Books;
import dev.tandem.incentive.calculation.budget.Budget;
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
import dev.tandem.incentive.payee.standing.PartnerStandingChanged;
import dev.tandem.incentive.payee.standing.PartnerStandings;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.Plans;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where deals become money: calculates each earner's period anew, once per batch, and posts what is missing. */
@ApplicationScoped
class PostingDesk {

    private final Plans plans;
    private final Deals deals;
    private final PartnerStandings standings;
    private final Ledger ledger;
    private final LedgerDesk desk;
    private final RateDesk exchange;
    private final Releases releases;
    private final TenantClock clock;
    private final Books books;

    PostingDesk(
            Plans plans,
            Deals deals,
            PartnerStandings standings,
            Ledger ledger,
            LedgerDesk desk,
            RateDesk exchange,
            Releases releases,
            TenantClock clock,
            Books books) {
        this.plans = plans;
        this.deals = deals;
        this.standings = standings;
        this.ledger = ledger;
        this.desk = desk;
        this.exchange = exchange;
        this.releases = releases;
        this.clock = clock;
        this.books = books;
    }

    /** News of a partner may come after the deals that it bears on. */
    void onPartnerStandingChanged(@Observes PartnerStandingChanged changed) {
        books.lock();
        post(deals.placesOf(changed.partnerId(), changed.since()));
    }

    void onDealsChanged(@Observes DealsChanged changed) {
        post(changed.places());
    }

    private void post(List<DealPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        books.lock();
        var days = places.stream().map(DealPlace::closedOn).toList();
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        for (Plan plan : plans.inForce(first, last)) {
            for (Rule rule : plan.rules()) {
                EarnersPeriod.touchedBy(places, plan, rule).forEach(this::post);
            }
        }
        // Deals were read to be calculated, not to be changed; who changes one next in this transaction reads it anew.
        deals.flush();
        deals.getEntityManager().clear();
    }

    void post(EarnersPeriod touched) {
        touched.rule()
                .budgeted()
                .ifPresentOrElse(
                        budget -> new WithinBudget(new Budget(budget))
                                .of(targetsOfThePlan(touched))
                                .forEach(this::write),
                        () -> write(touched, targets(touched)));
    }

    /** Who gets what of a budget depends on all deals of the rule, so these are calculated together. */
    private Map<EarnersPeriod, Map<String, List<Target>>> targetsOfThePlan(EarnersPeriod touched) {
        Map<EarnersPeriod, Map<String, List<Target>>> targets = new LinkedHashMap<>();
        for (EarnersPeriod period : touched.allOfThePlan()) {
            var earners = new TreeSet<>(period.earnersWith(deals));
            earners.addAll(period.earners());
            if (!earners.isEmpty()) {
                targets.put(period.of(earners), targets(period.of(earners)));
            }
        }
        return targets;
    }

    /** What should stand for each earner. */
    private Map<String, List<Target>> targets(EarnersPeriod touched) {
        List<Deal> all = dealsOf(touched);
        var shouldStand = new WhatShouldStand(
                touched.plan(),
                touched.rule(),
                touched.rule().guarded(),
                standings.of(partners(all)),
                rates(touched.plan(), all),
                clock.today());
        releases.expect(touched, all, clock.today());
        Map<String, List<Target>> targets = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(deal -> DealUnderRule.earner(touched.rule(), deal)))
                .forEach((earner, closed) -> targets.put(earner, shouldStand.of(closed)));
        return targets;
    }

    private void write(EarnersPeriod touched, Map<String, List<Target>> targets) {
        var stands = ledger.stands(touched.plan(), touched.rule(), touched.period(), touched.earners());
        var entries = new ArrayList<EntryFacts>();
        for (String earner : touched.earners()) {
            entries.addAll(missing(
                    touched, earner, targets.getOrDefault(earner, List.of()), stands.getOrDefault(earner, List.of())));
        }
        desk.post(entries);
    }

    private static Set<UUID> partners(List<Deal> deals) {
        return deals.stream().flatMap(Deal::partners).collect(Collectors.toSet());
    }

    private ExchangeRates rates(Plan plan, List<Deal> closed) {
        return exchange.pinned(closed.stream()
                .filter(deal -> deal.amount() != null)
                .map(deal -> new Conversion(deal.closedOn(), deal.amount().currency(), plan.currency()))
                .collect(Collectors.toSet()));
    }

    private List<EntryFacts> missing(EarnersPeriod touched, String earner, List<Target> targets, List<Stand> stands) {
        var earned = EarnerPeriod.of(touched.plan(), touched.rule(), earner, touched.period());
        var missing = new WhatIsMissing(earned, touched.plan().currency(), stands).upTo(targets);
        var moved = missing.movedDeals();
        return missing.entries(moved.isEmpty() ? Map.of() : deals.byId(moved));
    }

    private List<Deal> dealsOf(EarnersPeriod touched) {
        return touched.rule().earner() == Party.PARTNER
                ? deals.ofPartners(touched.kind(), touched.earners(), touched.from(), touched.until())
                : deals.ofManagers(touched.kind(), touched.earners(), touched.from(), touched.until());
    }
}
