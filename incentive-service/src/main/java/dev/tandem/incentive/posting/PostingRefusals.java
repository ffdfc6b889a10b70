package dev.tandem.incentive.posting;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.problem.Refusal;

/** Refusals because of postings still owed. */
final class PostingRefusals {
    private PostingRefusals() {}

    /** If the period were closed now, it would lack postings that a plan still owes. */
    static final class PostingsOwed extends Refusal {
        PostingsOwed(AccountingPeriod period, Plan plan) {
            super(
                    Kind.CONFLICT,
                    "postingsOwed",
                    "Version " + plan.number() + " of plan " + plan.code() + " has yet to post to the period " + period
                            + "; close it once the plan's backlog is posted.");
            with("period", period.code());
            with("planId", plan.id());
        }
    }
}
