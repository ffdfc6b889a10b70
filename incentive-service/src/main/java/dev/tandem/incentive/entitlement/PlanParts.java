package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.DealScope;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How many deals are cut up: each rule and period by itself, but all periods of a rule together that share a budget. */
public final class PlanParts {
    private PlanParts() {}

    /**
     * In an order that stays the same from one part to the next, also when a successor ends the plan meanwhile.
     *
     * @param from the first closing day
     * @param until the first that no longer counts
     */
    public static List<PeriodBatch> of(Plan plan, LocalDate from, LocalDate until) {
        return plan.rules().stream()
                .flatMap(rule -> calculated(rule, of(plan, rule, from, until)))
                .toList();
    }

    /** Those alone in which deals at these places count, with the earners who own or manage them. */
    public static List<PeriodBatch> touchedBy(List<DealScope> places, Plan plan) {
        return plan.rules().stream()
                .flatMap(rule -> calculated(rule, PeriodBatch.touchedBy(places, plan, rule).stream()))
                .toList();
    }

    /** Whichever period of a budget is named, all of them are calculated. */
    private static Stream<PeriodBatch> calculated(Rule rule, Stream<PeriodBatch> periods) {
        return periods.limit(rule.budgeted().isPresent() ? 1 : Long.MAX_VALUE);
    }

    private static Stream<PeriodBatch> of(Plan plan, Rule rule, LocalDate from, LocalDate until) {
        return Stream.iterate(
                        AccountingPeriod.containing(from, rule.period()),
                        period -> period.from().isBefore(until),
                        AccountingPeriod::next)
                .map(period -> new PeriodBatch(plan, rule, period, Set.of()));
    }
}
