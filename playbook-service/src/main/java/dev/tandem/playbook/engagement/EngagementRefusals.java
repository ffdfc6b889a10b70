package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.Conflict;

/** Refusals of a change to a sale. */
public final class EngagementRefusals {
    private EngagementRefusals() {}

    /** The deal has passed a gate that depends on this task, so the task can no longer change. */
    public static final class GateAlreadyPassed extends Conflict {
        GateAlreadyPassed(String activity) {
            super("The deal has already passed a gate that depends on " + activity + ".");
        }
    }
}
