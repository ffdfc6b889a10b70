package dev.tandem.playbook.objection;

import dev.tandem.platform.problem.Refusal;

/** Why an objection is not closed. */
final class ObjectionRefusals {
    private ObjectionRefusals() {}

    /** An objection has one outcome. */
    static final class ObjectionNotOpen extends Refusal {
        ObjectionNotOpen(ObjectionOutcome outcome) {
            super(Kind.CONFLICT, "objectionNotOpen", "The objection is " + outcome + "; another one is raised anew.");
            with("outcome", outcome);
        }
    }
}
