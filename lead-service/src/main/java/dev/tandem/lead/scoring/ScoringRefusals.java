package dev.tandem.lead.scoring;

import dev.tandem.platform.problem.RuleViolation;

/** Why an activity is not recorded. */
public final class ScoringRefusals {
    private ScoringRefusals() {}

    /** A future activity shows no engagement. */
    public static final class ActivityInFuture extends RuleViolation {
        public ActivityInFuture() {
            super("An activity can be recorded once it has happened.");
        }
    }
}
