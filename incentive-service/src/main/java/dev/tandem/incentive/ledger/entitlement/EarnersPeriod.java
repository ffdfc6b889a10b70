package dev.tandem.incentive.ledger.entitlement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealPlace;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Several earners' deals of one period under one rule, to be read and calculated together. */
public record EarnersPeriod(Plan plan, Rule rule, AccountingPeriod period, Set<String> earners) {

    /**
     * Deals calculated at a time: so few that they are forgotten before the collector would have to move them. One earner's
     * period is never cut, however many it has.
     */
    private static final int BATCH = 1_000;

    /** Where deals at these places count under a rule, each earner's period once. */
    public static List<EarnersPeriod> touchedBy(List<DealPlace> places, Plan plan, Rule rule) {
        Map<AccountingPeriod, Set<String>> earners = new TreeMap<>();
        places.stream()
                .filter(place -> place.kind() == rule.trigger().kind() && plan.covers(place.closedOn()))
                .forEach(place -> earners.computeIfAbsent(
                                AccountingPeriod.containing(place.closedOn(), rule.period()), none -> new TreeSet<>())
                        .add(rule.earner() == Party.PARTNER ? place.partner() : place.manager()));
        return earners.entrySet().stream()
                .map(entry -> new EarnersPeriod(plan, rule, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The periods of the plan's time, which has an end; of this one the earners stay, of the others there are none yet. */
    List<EarnersPeriod> allOfThePlan() {
        LocalDate end = plan.effectiveTo().orElseThrow();
        return Stream.iterate(
                        AccountingPeriod.containing(plan.effectiveFrom(), rule.period()),
                        each -> each.from().isBefore(end),
                        AccountingPeriod::next)
                .map(each -> new EarnersPeriod(plan, rule, each, each.equals(period) ? earners : Set.of()))
                .toList();
    }

    /** Those that are calculated with it: of a rule with a budget all that the plan covers. */
    public Stream<AccountingPeriod> periods() {
        return rule.budgeted().isPresent() ? allOfThePlan().stream().map(EarnersPeriod::period) : Stream.of(period);
    }

    public EarnersPeriod of(Set<String> others) {
        return new EarnersPeriod(plan, rule, period, others);
    }

    /** Everybody with a deal in it. */
    Set<String> earnersWith(Deals deals) {
        return counted(deals).keySet();
    }

    /** The same in parts to be calculated one after the other: of many deals each, but no more than memory is sure to hold. */
    public List<EarnersPeriod> inBatches(Deals deals) {
        return inBatches(counted(deals), BATCH);
    }

    /**
     * The earners that come next in the order of their ids, as many as have so many deals together, but one at least.
     *
     * @param after the last earner of the batch before; null for the first batch
     */
    public Optional<EarnersPeriod> nextBatch(Deals deals, String after, int size) {
        // Each has a deal at least, so no more earners than deals can be wanted.
        var next = rule.earner() == Party.PARTNER
                ? deals.countedByPartner(kind(), from(), until(), after, size)
                : deals.countedByManager(kind(), from(), until(), after, size);
        return inBatches(next, size).stream().findFirst();
    }

    /** Of a batch: the next one comes after it. */
    public String lastEarner() {
        return earners.stream().reduce((earlier, later) -> later).orElseThrow();
    }

    private List<EarnersPeriod> inBatches(Map<String, Long> counts, int size) {
        List<EarnersPeriod> batches = new ArrayList<>();
        Set<String> some = new LinkedHashSet<>();
        long together = 0;
        for (var counted : counts.entrySet()) {
            if (!some.isEmpty() && together + counted.getValue() > size) {
                batches.add(of(some));
                some = new LinkedHashSet<>();
                together = 0;
            }
            some.add(counted.getKey());
            together += counted.getValue();
        }
        if (!some.isEmpty()) {
            batches.add(of(some));
        }
        return batches;
    }

    List<Deal> dealsIn(Deals deals) {
        return rule.earner() == Party.PARTNER
                ? deals.ofPartners(kind(), earners, from(), until())
                : deals.ofManagers(kind(), earners, from(), until());
    }

    private Map<String, Long> counted(Deals deals) {
        return rule.earner() == Party.PARTNER
                ? deals.countedByPartner(kind(), from(), until())
                : deals.countedByManager(kind(), from(), until());
    }

    private DealKind kind() {
        return rule.trigger().kind();
    }

    /** The first day that is both in the period and covered by the plan. */
    public LocalDate from() {
        return plan.effectiveFrom().isAfter(period.from()) ? plan.effectiveFrom() : period.from();
    }

    /** The first day after it that is no longer both. */
    public LocalDate until() {
        return plan.effectiveTo().filter(end -> end.isBefore(period.end())).orElse(period.end());
    }
}
