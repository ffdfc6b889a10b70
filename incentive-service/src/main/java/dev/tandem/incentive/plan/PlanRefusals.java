package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;

/** Reasons why a plan version cannot be approved or changed. */
final class PlanRefusals {
    private PlanRefusals() {}

    /**
     * Deals up to today may have been paid by the version in force; a new one takes effect tomorrow at the earliest.
     */
    static final class PlanRewritesThePast extends Refusal {
        PlanRewritesThePast(Plan inForce, LocalDate earliest) {
            super(
                    Kind.CONFLICT,
                    "planRewritesThePast",
                    "Version " + inForce.number() + " of plan " + inForce.code()
                            + " has been approved for that day; a new version can take effect on " + earliest
                            + " at the earliest.");
            with("inForce", inForce.id());
            with("earliest", earliest);
        }
    }
}
