package dev.tandem.lead.rubric;

import dev.tandem.platform.problem.Refusal;

/** Why something cannot be done with a rubric. */
final class RubricRefusals {
    private RubricRefusals() {}

    /** What was submitted no longer changes, and each step has one before it. */
    static final class RubricNotInState extends Refusal {
        RubricNotInState(Rubric rubric, RubricStatus wanted) {
            super(
                    Kind.CONFLICT,
                    "rubricNotInState",
                    "Version " + rubric.version() + " is " + rubric.status() + ", and cannot be " + wanted + ".");
            with("rubricStatus", rubric.status());
        }
    }

    /** Somebody else than its author approves a rubric. */
    static final class RubricApprovedByAuthor extends Refusal {
        RubricApprovedByAuthor() {
            super(Kind.FORBIDDEN, "approvedByAuthor", "Somebody else than its author approves a rubric.");
        }
    }
}
