package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.calculation.budget.Budget;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.exchange.Conversion;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.exchange.RateDesk;
import dev.tandem.incentive.payee.standing.PartnerStandings;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a plan gives to whom: reads the deals of earners' periods and calculates them; changes nothing. */
@ApplicationScoped
public class Entitlements {

    private final Deals deals;
    private final PartnerStandings standings;
    private final RateDesk exchange;
    private final TenantClock clock;

    Entitlements(Deals deals, PartnerStandings standings, RateDesk exchange, TenantClock clock) {
        this.deals = deals;
        this.standings = standings;
        this.exchange = exchange;
        this.clock = clock;
    }

    /**
     * For the ledger: exchange rates are pinned. Hold the books' lock.
     *
     * @return by earner; of a rule with a budget all its periods, since who gets what of it depends on all its deals
     */
    Map<EarnersPeriod, Map<String, List<Target>>> toPost(EarnersPeriod touched) {
        return targets(touched, exchange::pinned);
    }

    /** The same for asking what would have been: a rate that nobody pinned is found and left as it is. */
    public Map<EarnersPeriod, Map<String, List<Target>>> asIf(EarnersPeriod touched) {
        return targets(touched, exchange::previewed);
    }

    private Map<EarnersPeriod, Map<String, List<Target>>> targets(EarnersPeriod touched, Rates rates) {
        return touched.rule()
                .budgeted()
                .map(budget -> new WithinBudget(new Budget(budget)).of(ofThePlan(touched, rates)))
                .orElseGet(() -> Map.of(touched, unlimited(touched, rates)));
    }

    private Map<EarnersPeriod, Map<String, List<Target>>> ofThePlan(EarnersPeriod touched, Rates rates) {
        Map<EarnersPeriod, Map<String, List<Target>>> targets = new LinkedHashMap<>();
        for (EarnersPeriod period : touched.allOfThePlan()) {
            var earners = new TreeSet<>(period.earnersWith(deals));
            earners.addAll(period.earners());
            if (!earners.isEmpty()) {
                targets.put(period.of(earners), unlimited(period.of(earners), rates));
            }
        }
        return targets;
    }

    private Map<String, List<Target>> unlimited(EarnersPeriod touched, Rates rates) {
        List<Deal> all = dealsOf(touched);
        var shouldStand = new WhatShouldStand(
                touched.plan(),
                touched.rule(),
                touched.rule().guarded(),
                standings.of(partners(all)),
                rates.of(conversions(touched.plan(), all)),
                clock.today());
        Map<String, List<Target>> targets = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(deal -> DealUnderRule.earner(touched.rule(), deal)))
                .forEach((earner, closed) -> targets.put(earner, shouldStand.of(closed)));
        return targets;
    }

    /** How rates are found for what has to be converted. */
    private interface Rates {
        ExchangeRates of(Set<Conversion> conversions);
    }

    private static Set<UUID> partners(List<Deal> deals) {
        return deals.stream().flatMap(Deal::partners).collect(Collectors.toSet());
    }

    private static Set<Conversion> conversions(Plan plan, List<Deal> closed) {
        return closed.stream()
                .filter(deal -> deal.amount() != null)
                .map(deal -> new Conversion(deal.closedOn(), deal.amount().currency(), plan.currency()))
                .collect(Collectors.toSet());
    }

    /** Each deal once; every one has a target, if only with the reason why it earns nothing. */
    public static List<Deal> deals(Map<String, List<Target>> targets) {
        return targets.values().stream()
                .flatMap(Collection::stream)
                .map(Target::deal)
                .distinct()
                .toList();
    }

    private List<Deal> dealsOf(EarnersPeriod touched) {
        return touched.rule().earner() == Party.PARTNER
                ? deals.ofPartners(touched.kind(), touched.earners(), touched.from(), touched.until())
                : deals.ofManagers(touched.kind(), touched.earners(), touched.from(), touched.until());
    }
}
