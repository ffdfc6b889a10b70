package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.Refusal;

/** Refusals of an approval. */
final class ApprovalRefusals {
    private ApprovalRefusals() {}

    /** Only a lead of a side's people decides for it. */
    static final class NotAnApprover extends Refusal {
        NotAnApprover() {
            super(Kind.FORBIDDEN, "notAnApprover", "An administrator or channel manager must decide on it.");
        }
    }
}
