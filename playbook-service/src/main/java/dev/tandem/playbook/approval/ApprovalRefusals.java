package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.Refusal;

/** Why somebody may not approve. */
public final class ApprovalRefusals {
    private ApprovalRefusals() {}

    /** A discount beyond the guardrails is decided on by who leads the people of a side. */
    public static final class NotAnApprover extends Refusal {
        public NotAnApprover() {
            super(Kind.FORBIDDEN, "notAnApprover", "An administrator or channel manager decides on it.");
        }
    }

    /** Four eyes see more than two. */
    public static final class RequesterCannotApprove extends Refusal {
        public RequesterCannotApprove() {
            super(Kind.FORBIDDEN, "requesterCannotApprove", "Somebody else than who asked for it decides on it.");
        }
    }
}
