package dev.tandem.incentive.whatif.part;

import dev.tandem.incentive.ledger.entitlement.EarnersPeriod;
import dev.tandem.incentive.ledger.entitlement.Parts;
import dev.tandem.incentive.plan.Plan;
import java.time.LocalDate;
import java.util.List;

/**
 * The closing days that a what-if looks at.
 *
 * @param until the first day that no longer counts
 */
public record Span(LocalDate from, LocalDate until) {

    /** A plan's rules over these days, whichever days are its own, cut into what is replayed at a time. */
    public List<EarnersPeriod> parts(Plan plan) {
        return Parts.of(replayed(plan), from, until);
    }

    /** A plan as if it had been in force on these days. */
    public Plan replayed(Plan plan) {
        return plan.during(from, until);
    }
}
