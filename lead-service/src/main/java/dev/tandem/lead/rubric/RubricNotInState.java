package dev.tandem.lead.rubric;

import dev.tandem.platform.problem.Refusal;

/** What was submitted no longer changes, and each step has one before it. */
final class RubricNotInState extends Refusal {
    RubricNotInState(Rubric rubric, RubricStatus wanted) {
        super(
                Kind.CONFLICT,
                "rubricNotInState",
                "Version " + rubric.version() + " is " + rubric.status() + ", and cannot be " + wanted + ".");
        with("rubricStatus", rubric.status());
    }
}
