package dev.tandem.incentive.payout.refusal;

import dev.tandem.incentive.payout.PayoutStatus;
import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** It was paid, or cancelled. */
public final class PayoutEnded extends Refusal {
    public PayoutEnded(UUID payout, PayoutStatus status) {
        super(Kind.CONFLICT, "payoutEnded", "The payout " + payout + " is " + status + " already.");
        with("status", status);
    }
}
