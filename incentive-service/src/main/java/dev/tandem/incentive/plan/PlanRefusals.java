package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Conflict;
import java.time.LocalDate;

/** Reasons why a plan version cannot be approved or changed. */
public final class PlanRefusals {
    private PlanRefusals() {}

    /**
     * Deals up to today may have been paid by the version in force; a new one takes effect tomorrow at the earliest.
     */
    public static final class PlanRewritesThePast extends Conflict {
        PlanRewritesThePast(Plan inForce, LocalDate earliest) {
            super("Version " + inForce.number() + " of plan " + inForce.code()
                    + " has been approved for that day; a new version can take effect on " + earliest
                    + " at the earliest.");
            with("inForce", inForce.id());
            with("earliest", earliest);
        }
    }
}
