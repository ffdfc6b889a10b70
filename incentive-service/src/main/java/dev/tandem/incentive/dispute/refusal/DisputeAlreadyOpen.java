package dev.tandem.incentive.dispute.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** A line is disputed once at a time. */
public final class DisputeAlreadyOpen extends Refusal {
    public DisputeAlreadyOpen(UUID dispute) {
        super(Kind.CONFLICT, "disputeAlreadyOpen", "The line is disputed already, by " + dispute + ".");
        with("disputeId", dispute);
    }
}
