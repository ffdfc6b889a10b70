package dev.tandem.incentive.dispute.refusal;

import dev.tandem.incentive.dispute.DisputeStatus;
import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** It has been decided, or withdrawn. */
public final class DisputeNotOpen extends Refusal {
    public DisputeNotOpen(UUID dispute, DisputeStatus status) {
        super(Kind.CONFLICT, "disputeNotOpen", "The dispute " + dispute + " is " + status + " now.");
        with("status", status);
    }
}
