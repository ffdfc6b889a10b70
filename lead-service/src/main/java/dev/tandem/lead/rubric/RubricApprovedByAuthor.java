package dev.tandem.lead.rubric;

import dev.tandem.platform.problem.Refusal;

/** Somebody else than its author approves a rubric. */
final class RubricApprovedByAuthor extends Refusal {
    RubricApprovedByAuthor() {
        super(Kind.FORBIDDEN, "approvedByAuthor", "Somebody else than its author approves a rubric.");
    }
}
