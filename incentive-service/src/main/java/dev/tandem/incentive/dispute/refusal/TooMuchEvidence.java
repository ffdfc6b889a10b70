package dev.tandem.incentive.dispute.refusal;

import dev.tandem.platform.problem.Refusal;

/** A dispute is no archive. */
public final class TooMuchEvidence extends Refusal {
    public TooMuchEvidence(int most) {
        super(Kind.CONFLICT, "tooMuchEvidence", "A dispute takes no more than " + most + " pieces of evidence.");
    }
}
