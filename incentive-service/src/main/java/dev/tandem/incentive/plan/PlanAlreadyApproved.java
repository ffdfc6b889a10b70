package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** An approved version stays as it is; a change is a new version. */
final class PlanAlreadyApproved extends Refusal {
    PlanAlreadyApproved(UUID plan) {
        super(Kind.CONFLICT, "planAlreadyApproved", "The plan version " + plan + " is approved already.");
    }
}
