package dev.tandem.incentive.dispute.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Who upholds a dispute grants something; else it is rejected. */
public final class NothingGranted extends Refusal {
    public NothingGranted(UUID dispute) {
        super(Kind.INVALID, "nothingGranted", "Upholding the dispute " + dispute + " takes an amount other than zero.");
    }
}
