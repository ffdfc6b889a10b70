package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.Forbidden;

/** Refusals of an approval. */
public final class ApprovalRefusals {
    private ApprovalRefusals() {}

    /** Only a lead of a side's people decides for it. */
    public static final class NotAnApprover extends Forbidden {
        NotAnApprover() {
            super("An administrator or channel manager must decide on it.");
        }
    }
}
