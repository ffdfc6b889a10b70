package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** The accountable person signs off, and nobody else. */
public final class NotAccountable extends Refusal {
    public NotAccountable(Task task) {
        super(
                Kind.FORBIDDEN,
                "notAccountable",
                "Only the person accountable for " + task.activity() + " signs it off.");
        with("accountable", task.accountable());
    }
}
