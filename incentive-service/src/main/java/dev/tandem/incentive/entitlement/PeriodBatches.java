package dev.tandem.incentive.entitlement;

import dev.tandem.incentive.deal.AttainmentPlace;
import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Divides many deals into parts: each rule and period separately, except that all periods of a rule with a budget form
 * one part.
 */
public final class PeriodBatches {
    private PeriodBatches() {}

    /**
     * In a stable order, even if a successor ends the plan in the meantime.
     *
     * @param from the first closing day
     * @param until the first closing day no longer included
     */
    public static List<PeriodBatch> of(Plan plan, LocalDate from, LocalDate until) {
        return plan.rules().stream()
                .flatMap(rule -> calculated(rule, of(plan, rule, from, until)))
                .toList();
    }

    /** Only the parts in which deals of these scopes count, with the earners who own or manage them. */
    public static List<PeriodBatch> touchedBy(List<AttainmentPlace> places, Plan plan) {
        return plan.rules().stream()
                .flatMap(rule -> calculated(rule, PeriodBatch.touchedBy(places, plan, rule).stream()))
                .toList();
    }

    /** All periods of a budget are calculated, whichever one is named. */
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
