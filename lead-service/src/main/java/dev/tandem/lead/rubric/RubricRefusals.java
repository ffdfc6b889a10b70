package dev.tandem.lead.rubric;

import dev.tandem.platform.problem.Refusal;

/** Why something cannot be done with a rubric. */
final class RubricRefusals {
    private RubricRefusals() {}

    /** What was submitted no longer changes, and each step has one before it. */
    static final class RubricNotInState extends Refusal {
        RubricNotInState(int version, RubricStatus status, RubricStatus wanted) {
            super(
                    Kind.CONFLICT,
                    "rubricNotInState",
                    "Version " + version + " is " + status + ", and cannot be " + wanted + ".");
            with("rubricStatus", status);
        }
    }

    /** Somebody else than its author approves a rubric. */
    static final class RubricApprovedByAuthor extends Refusal {
        RubricApprovedByAuthor() {
            super(Kind.FORBIDDEN, "approvedByAuthor", "Somebody else than its author approves a rubric.");
        }
    }
}
