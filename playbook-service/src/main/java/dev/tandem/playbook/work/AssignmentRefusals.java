package dev.tandem.playbook.work;

import dev.tandem.platform.problem.Forbidden;

/** Refusals to do, return or review an assignment. */
public final class AssignmentRefusals {
    private AssignmentRefusals() {}

    /** It is done by the person it was given to, or a leader of their side, and reviewed by a leader of the other one. */
    public static final class NotYourAssignment extends Forbidden {
        NotYourAssignment() {
            super(
                    "Only the person it was given to, or a leader of their side, does it; a leader of the other side reviews it.");
        }
    }
}
