package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.Refusal;

/** Why a sale stays as it is. */
public final class EngagementRefusals {
    private EngagementRefusals() {}

    /** The deal went through a gate that rests on this task: what let it pass stays as it was. */
    public static final class GateAlreadyPassed extends Refusal {
        GateAlreadyPassed(String activity) {
            super(Kind.CONFLICT, "gateAlreadyPassed", "The deal has passed a gate that rests on " + activity + ".");
        }
    }
}
