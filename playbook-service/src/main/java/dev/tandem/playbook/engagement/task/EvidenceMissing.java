package dev.tandem.playbook.engagement.task;

import dev.tandem.platform.problem.Refusal;

/** There is less evidence than the playbook asks for, so nothing to sign for. */
public final class EvidenceMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public EvidenceMissing(Task task) {
        super(
                Kind.CONFLICT,
                "evidenceMissing",
                task.activity() + " has " + task.evidence().size() + " of " + task.minimumEvidence()
                        + " pieces of evidence.");
    }
}
