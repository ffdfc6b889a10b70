package dev.tandem.lead.scoring;

import dev.tandem.platform.problem.Refusal;

/** What has not happened yet shows no engagement. */
public final class ActivityInFuture extends Refusal {
    public ActivityInFuture() {
        super(Kind.INVALID, "activityInFuture", "An activity is recorded once it has happened.");
    }
}
