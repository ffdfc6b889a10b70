package dev.tandem.playbook.engagement.closing.discount;

import dev.tandem.platform.problem.Refusal;

/** Four eyes see more than two. */
final class RequesterCannotApprove extends Refusal {
    private static final long serialVersionUID = 1L;

    RequesterCannotApprove() {
        super(Kind.FORBIDDEN, "requesterCannotApprove", "Somebody else than who asked for it decides on it.");
    }
}
