package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** Somebody has to read it. */
public final class TooMuchEvidence extends Refusal {
    public TooMuchEvidence(int most) {
        super(Kind.CONFLICT, "tooMuchEvidence", "A case takes no more than " + most + " pieces of evidence.");
        with("most", most);
    }
}
