package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.Refusal;

/** Why somebody may not approve. */
final class ApprovalRefusals {
    private ApprovalRefusals() {}

    /** Who leads the people of a side decides for it. */
    static final class NotAnApprover extends Refusal {
        NotAnApprover() {
            super(Kind.FORBIDDEN, "notAnApprover", "An administrator or channel manager decides on it.");
        }
    }
}
