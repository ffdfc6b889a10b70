package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Refusal;

/** Reasons why a plan version cannot be approved or changed. */
final class PlanRefusals {
    private PlanRefusals() {}

    /**
     * Deals up to today may have been paid by the version in force; a new one takes effect tomorrow at the earliest.
     */
    static final class PlanRewritesThePast extends Refusal {
        PlanRewritesThePast(Plan inForce) {
            super(
                    Kind.CONFLICT,
                    "planRewritesThePast",
                    "Version " + inForce.number() + " of plan " + inForce.code()
                            + " is in force then; a new version can take effect tomorrow at the earliest.");
            with("inForce", inForce.id());
        }
    }
}
