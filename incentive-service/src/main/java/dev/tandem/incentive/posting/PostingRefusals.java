package dev.tandem.incentive.posting;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.plan.Plan;
import dev.tandem.platform.problem.Refusal;

/** What is still to be posted first. */
final class PostingRefusals {
    private PostingRefusals() {}

    /** Closed now, the period would lack what a plan has yet to post to it. */
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
