package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** There is less evidence than the playbook asks for, so nothing to sign for. */
public final class EvidenceMissing extends Refusal {
    public EvidenceMissing(Task task) {
        super(
                Kind.CONFLICT,
                "evidenceMissing",
                task.activity() + " has " + task.standing().size() + " of "
                        + task.asked().minimumEvidence() + " pieces of evidence.");
    }
}
