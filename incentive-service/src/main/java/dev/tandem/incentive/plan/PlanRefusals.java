package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.time.LocalDate;
import java.util.UUID;

/** Reasons why a plan version cannot be approved or changed. */
public final class PlanRefusals {
    private PlanRefusals() {}

    /**
     * Deals up to today may have been paid by the version in force; a new one takes effect tomorrow at the earliest.
     */
    @Fact(name = "earliest", type = LocalDate.class, meaning = "The first day on which a version can begin")
    @Fact(name = "inForce", type = UUID.class, meaning = "The version that applies then")
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
