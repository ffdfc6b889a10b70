package dev.tandem.playbook.objection;

import dev.tandem.platform.problem.Refusal;

/** An objection has one outcome. */
final class ObjectionNotOpen extends Refusal {
    ObjectionNotOpen(ObjectionOutcome outcome) {
        super(Kind.CONFLICT, "objectionNotOpen", "The objection is " + outcome + "; another one is raised anew.");
        with("outcome", outcome);
    }
}
