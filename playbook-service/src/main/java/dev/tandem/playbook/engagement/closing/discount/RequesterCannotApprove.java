package dev.tandem.playbook.engagement.closing.discount;

import dev.tandem.platform.problem.Refusal;

/** Four eyes see more than two. */
final class RequesterCannotApprove extends Refusal {
    RequesterCannotApprove() {
        super(Kind.FORBIDDEN, "requesterCannotApprove", "Somebody else than who asked for it decides on it.");
    }
}
