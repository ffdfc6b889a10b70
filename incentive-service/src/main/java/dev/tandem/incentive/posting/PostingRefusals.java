package dev.tandem.incentive.posting;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.util.UUID;

/** Refusals because of postings still owed. */
public final class PostingRefusals {
    private PostingRefusals() {}

    /** If the period were closed now, it would lack postings that a plan still owes. */
    @Fact(name = "period", type = String.class, meaning = "The period to be closed", example = "2026-Q1")
    @Fact(name = "planId", type = UUID.class, meaning = "The plan whose backlog is not posted")
    public static final class PostingsOwed extends Conflict {
        PostingsOwed(AccountingPeriod period, Plan plan) {
            super("Version " + plan.number() + " of plan " + plan.code() + " has yet to post to the period " + period
                    + "; close it once the plan's backlog is posted.");
            with("period", period.code());
            with("planId", plan.id());
        }
    }
}
