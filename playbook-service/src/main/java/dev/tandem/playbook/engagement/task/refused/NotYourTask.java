package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** A task is handed on by who has it, or by who leads the people of that side. */
public final class NotYourTask extends Refusal {
    public NotYourTask(Task task) {
        super(
                Kind.FORBIDDEN,
                "notYourTask",
                "Who has " + task.activity() + ", or leads the people of that side, hands it on.");
    }
}
