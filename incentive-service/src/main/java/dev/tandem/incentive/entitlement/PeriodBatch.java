package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealKind;
import dev.tandem.incentive.deal.DealScope;
import dev.tandem.incentive.deal.Deals;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Several earners' deals of one period under one rule, to be read and calculated together. */
public record PeriodBatch(Plan plan, Rule rule, AccountingPeriod period, Set<String> earners) {
    /** Where deals at these places count under a rule, each earner's period once. */
    public static List<PeriodBatch> touchedBy(List<DealScope> places, Plan plan, Rule rule) {
        Map<AccountingPeriod, Set<String>> earners = new TreeMap<>();
        places.stream()
                .filter(place -> place.kind() == rule.trigger().kind() && plan.covers(place.closedOn()))
                .forEach(place -> earners.computeIfAbsent(
                                AccountingPeriod.containing(place.closedOn(), rule.period()), none -> new TreeSet<>())
                        .add(rule.earner() == EarnerRole.PARTNER ? place.partner() : place.manager()));
        return earners.entrySet().stream()
                .map(entry -> new PeriodBatch(plan, rule, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The periods of the plan's time, which has an end; of this one the earners stay, of the others there are none yet. */
    List<PeriodBatch> allOfThePlan() {
        LocalDate end = plan.effectiveTo().orElseThrow();
        return Stream.iterate(
                        AccountingPeriod.containing(plan.effectiveFrom(), rule.period()),
                        each -> each.from().isBefore(end),
                        AccountingPeriod::next)
                .map(each -> new PeriodBatch(plan, rule, each, each.equals(period) ? earners : Set.of()))
                .toList();
    }

    /** Those that are calculated with it: of a rule with a budget all that the plan covers. */
    public Stream<AccountingPeriod> periods() {
        return rule.budgeted().isPresent() ? allOfThePlan().stream().map(PeriodBatch::period) : Stream.of(period);
    }

    public PeriodBatch of(Set<String> others) {
        return new PeriodBatch(plan, rule, period, others);
    }

    /** Everybody with a deal in it. */
    Set<String> earnersWith(Deals deals) {
        return counted(deals).keySet();
    }

    /** Of a batch: the next one comes after it. */
    public String lastEarner() {
        return earners.stream().reduce((earlier, later) -> later).orElseThrow();
    }

    List<Deal> dealsIn(Deals deals) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.ofPartners(kind(), earners, from(), until())
                : deals.ofManagers(kind(), earners, from(), until());
    }

    /** How many deals each earner has in it, in the order of their ids. */
    Map<String, Long> counted(Deals deals) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.countedByPartner(kind(), from(), until())
                : deals.countedByManager(kind(), from(), until());
    }

    /** The same of so many earners at most, after the one given; null for the first of them. */
    Map<String, Long> counted(Deals deals, String after, int most) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.countedByPartner(kind(), from(), until(), after, most)
                : deals.countedByManager(kind(), from(), until(), after, most);
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
