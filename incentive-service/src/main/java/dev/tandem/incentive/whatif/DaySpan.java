package dev.tandem.incentive.whatif;

import dev.tandem.incentive.entitlement.PeriodBatch;
import dev.tandem.incentive.entitlement.PlanParts;
import dev.tandem.incentive.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * The closing days that a what-if looks at.
 *
 * @param until the first day that no longer counts
 */
public record DaySpan(LocalDate from, LocalDate until) {
    /** A plan's rules over these days, whichever days are its own, cut into what is replayed at a time. */
    public List<PeriodBatch> parts(Plan plan) {
        return PlanParts.of(replayed(plan), from, until);
    }

    /** A plan as if it had been in force on these days. */
    public Plan replayed(Plan plan) {
        return plan.during(from, until);
    }
}
