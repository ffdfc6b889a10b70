package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.entitlement.PeriodBatches;
import dev.tandem.incentive.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * The closing days that a what-if covers.
 *
 * @param until the first day no longer included
 */
public record DaySpan(LocalDate from, LocalDate until) {
    /** A plan's rules over these days, regardless of its own range, divided into parts to replay. */
    public List<PeriodBatch> parts(Plan plan) {
        return PeriodBatches.of(replayed(plan), from, until);
    }

    /** A plan as if it had been in force on these days. */
    public Plan replayed(Plan plan) {
        return plan.during(from, until);
    }
}
