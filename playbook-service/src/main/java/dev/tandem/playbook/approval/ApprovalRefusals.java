package dev.tandem.playbook.approval;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import java.util.List;

/** Refusals of an approval. */
public final class ApprovalRefusals {
    private ApprovalRefusals() {}

    /** Only whoever the path names decides. */
    @Fact(name = "approvers", type = ApprovalStep.class, several = true, meaning = "Who may decide next")
    public static final class NotAnApprover extends Forbidden {
        NotAnApprover(List<ApprovalStep> steps) {
            super("A person with another role decides on it; see approvers.");
            with("approvers", steps);
        }
    }
}
