package dev.tandem.incentive.ledger.posting;

import dev.tandem.incentive.calculation.budget.Budget;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.payee.standing.PartnerStandings;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a plan gives to whom: reads the deals of earners' periods and calculates them; changes nothing. */
@ApplicationScoped
public class Entitlements {

    private final Deals deals;
    private final PartnerStandings standings;
    private final TenantClock clock;

    Entitlements(Deals deals, PartnerStandings standings, TenantClock clock) {
        this.deals = deals;
        this.standings = standings;
        this.clock = clock;
    }

    /** @return by earner; of a rule with a budget all its periods, since who gets what of it depends on all its deals */
    public Map<EarnersPeriod, Map<String, List<Target>>> of(EarnersPeriod touched) {
        return touched.rule()
                .budgeted()
                .map(budget -> new WithinBudget(new Budget(budget)).of(ofThePlan(touched)))
                .orElseGet(() -> Map.of(touched, unlimited(touched)));
    }

    private Map<EarnersPeriod, Map<String, List<Target>>> ofThePlan(EarnersPeriod touched) {
        Map<EarnersPeriod, Map<String, List<Target>>> targets = new LinkedHashMap<>();
        for (EarnersPeriod period : touched.allOfThePlan()) {
            var earners = new TreeSet<>(period.earnersWith(deals));
            earners.addAll(period.earners());
            if (!earners.isEmpty()) {
                targets.put(period.of(earners), unlimited(period.of(earners)));
            }
        }
        return targets;
    }

    private Map<String, List<Target>> unlimited(EarnersPeriod touched) {
        List<Deal> all = dealsOf(touched);
        var shouldStand =
                new WhatShouldStand(touched.plan(), touched.rule(), Partners.of(all, standings), clock.today());
        Map<String, List<Target>> targets = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(deal -> DealUnderRule.earner(touched.rule(), deal)))
                .forEach((earner, closed) -> targets.put(earner, shouldStand.of(closed)));
        return targets;
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
