package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.AttainmentPlace;
import dev.tandem.incentive.deal.Deal;
import dev.tandem.incentive.deal.DealKind;
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

/** The deals of several earners of one period under one rule, read and calculated together. */
public record PeriodBatch(Plan plan, Rule rule, AccountingPeriod period, Set<String> earners) {
    /** The batches in which deals of these scopes count under a rule, each earner's period once. */
    public static List<PeriodBatch> touchedBy(List<AttainmentPlace> places, Plan plan, Rule rule) {
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

    /** All periods of the plan's range, which has an end. This period keeps its earners; the others have none yet. */
    List<PeriodBatch> allOfThePlan() {
        LocalDate end = plan.effectiveTo().orElseThrow();
        return Stream.iterate(
                        AccountingPeriod.containing(plan.effectiveFrom(), rule.period()),
                        each -> each.from().isBefore(end),
                        AccountingPeriod::next)
                .map(each -> new PeriodBatch(plan, rule, each, each.equals(period) ? earners : Set.of()))
                .toList();
    }

    /** The batches calculated together with it: for a rule with a budget, all periods of the plan. */
    public Stream<AccountingPeriod> periods() {
        return rule.budgeted().isPresent() ? allOfThePlan().stream().map(PeriodBatch::period) : Stream.of(period);
    }

    public PeriodBatch of(Set<String> others) {
        return new PeriodBatch(plan, rule, period, others);
    }

    /** All earners with a deal in it. */
    Set<String> earnersWith(Deals deals) {
        return counted(deals).keySet();
    }

    /** The last earner of a batch; the next batch starts after it. */
    public String lastEarner() {
        return earners.stream().reduce((earlier, later) -> later).orElseThrow();
    }

    List<Deal> dealsIn(Deals deals) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.ofPartners(kind(), earners, from(), until())
                : deals.ofManagers(kind(), earners, from(), until());
    }

    /** The number of deals of each earner in it, ordered by id. */
    Map<String, Long> counted(Deals deals) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.countedByPartner(kind(), from(), until())
                : deals.countedByManager(kind(), from(), until());
    }

    /** The same for a page of earners after the given one; null for the first page. */
    Map<String, Long> counted(Deals deals, String after, int most) {
        return rule.earner() == EarnerRole.PARTNER
                ? deals.countedByPartner(kind(), from(), until(), after, most)
                : deals.countedByManager(kind(), from(), until(), after, most);
    }

    private DealKind kind() {
        return rule.trigger().kind();
    }

    /** The first day that is in the period and covered by the plan. */
    public LocalDate from() {
        return plan.effectiveFrom().isAfter(period.from()) ? plan.effectiveFrom() : period.from();
    }

    /** The first day after that which is no longer both. */
    public LocalDate until() {
        return plan.effectiveTo().filter(end -> end.isBefore(period.end())).orElse(period.end());
    }
}
