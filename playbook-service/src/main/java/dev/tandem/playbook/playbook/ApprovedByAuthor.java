package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.Refusal;

/** Somebody else than its author approves a playbook. */
final class ApprovedByAuthor extends Refusal {
    ApprovedByAuthor() {
        super(Kind.FORBIDDEN, "approvedByAuthor", "Somebody else than its author approves a playbook.");
    }
}
