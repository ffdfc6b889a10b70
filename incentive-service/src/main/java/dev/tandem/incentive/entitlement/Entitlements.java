package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.calculation.Budget;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.exchange.Conversion;
import dev.tandem.incentive.exchange.ExchangeRateDesk;
import dev.tandem.incentive.exchange.ExchangeRates;
import dev.tandem.incentive.metric.CoSoldTargets;
import dev.tandem.incentive.metric.MetricTargets;
import dev.tandem.incentive.payee.PartnerHistories;
import dev.tandem.incentive.payee.PartnerStandings;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entitlements under a plan. Reads and calculates the deals of earners' periods; changes nothing. */
@ApplicationScoped
public class Entitlements {
    private final Deals deals;
    private final PartnerStandings standings;
    private final MetricTargets metricTargets;
    private final ExchangeRateDesk exchange;
    private final TenantClock clock;

    Entitlements(
            Deals deals,
            PartnerStandings standings,
            MetricTargets metricTargets,
            ExchangeRateDesk exchange,
            TenantClock clock) {
        this.deals = deals;
        this.standings = standings;
        this.metricTargets = metricTargets;
        this.exchange = exchange;
        this.clock = clock;
    }

    /**
     * For postings: exchange rates are pinned. The caller must hold the books' lock.
     *
     * @return by earner; for a rule with a budget, all its periods, because each grant depends on all its deals
     */
    public Map<PeriodBatch, Map<String, List<Entitlement>>> toPost(PeriodBatch touched) {
        return targets(touched, new Facts(exchange::pinned, standings::of));
    }

    /** The same for what-ifs: a rate that is not pinned is looked up but not pinned. */
    public Map<PeriodBatch, Map<String, List<Entitlement>>> asIf(PeriodBatch touched) {
        return targets(touched, new Facts(exchange::previewed, standings::of));
    }

    /** Likewise, as if one partner had held a tier on every day. */
    public Map<PeriodBatch, Map<String, List<Entitlement>>> asIfAtTier(PeriodBatch touched, UUID partner, String tier) {
        return targets(
                touched,
                new Facts(
                        exchange::previewed, partners -> standings.of(partners).atTier(partner, tier)));
    }

    private Map<PeriodBatch, Map<String, List<Entitlement>>> targets(PeriodBatch touched, Facts facts) {
        return touched.rule()
                .budgeted()
                .map(budget -> new WithinBudget(new Budget(budget)).of(ofThePlan(touched, facts)))
                .orElseGet(() -> Map.of(touched, unlimited(touched, facts)));
    }

    private Map<PeriodBatch, Map<String, List<Entitlement>>> ofThePlan(PeriodBatch touched, Facts facts) {
        Map<PeriodBatch, Map<String, List<Entitlement>>> targets = new LinkedHashMap<>();
        for (PeriodBatch period : touched.allOfThePlan()) {
            Set<String> earners = new TreeSet<>(period.earnersWith(deals));
            earners.addAll(period.earners());
            if (!earners.isEmpty()) {
                targets.put(period.of(earners), unlimited(period.of(earners), facts));
            }
        }
        return targets;
    }

    private Map<String, List<Entitlement>> unlimited(PeriodBatch touched, Facts facts) {
        List<Deal> all = touched.dealsIn(deals);
        EntitlementCalculation shouldStand = new EntitlementCalculation(
                touched.plan(),
                touched.rule(),
                touched.rule().guarded(),
                facts.standings().apply(partners(all)),
                facts.rates().apply(conversions(touched.plan(), all)),
                clock.today(),
                Optional.empty());
        CoSoldTargets toReach = toReach(touched);
        Map<String, List<Entitlement>> targets = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(deal -> DealUnderRule.earner(touched.rule(), deal)))
                .forEach((earner, closed) -> targets.put(
                        earner,
                        shouldStand
                                .against(toReach.of(earner, touched.plan().currency()))
                                .of(closed)));
        return targets;
    }

    private CoSoldTargets toReach(PeriodBatch touched) {
        return touched.rule()
                .targetMetric()
                .map(coSold -> metricTargets.coSold(touched.earners(), touched.period()))
                .orElse(CoSoldTargets.NONE);
    }

    /** How exchange rates are looked up, and the partners' standings. */
    private record Facts(
            Function<Set<Conversion>, ExchangeRates> rates, Function<Set<UUID>, PartnerHistories> standings) {}

    private static Set<UUID> partners(List<Deal> deals) {
        return deals.stream().flatMap(Deal::partners).collect(Collectors.toSet());
    }

    private static Set<Conversion> conversions(Plan plan, List<Deal> closed) {
        Set<Conversion> conversions = new HashSet<>();
        for (Deal deal : closed) {
            deal.currency()
                    .filter(currency -> !currency.equals(plan.currency()))
                    .ifPresent(currency -> conversions.add(new Conversion(deal.closedOn(), currency, plan.currency())));
        }
        return conversions;
    }
}
