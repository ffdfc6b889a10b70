package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** There is no signature to take back. */
public final class NotSignedOff extends Refusal {
    public NotSignedOff(Task task) {
        super(Kind.CONFLICT, "notSignedOff", task.activity() + " is not signed off.");
    }
}
