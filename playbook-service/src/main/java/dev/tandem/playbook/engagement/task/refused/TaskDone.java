package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** What is done is nobody's to do any more. */
public final class TaskDone extends Refusal {
    public TaskDone(Task task) {
        super(Kind.CONFLICT, "taskDone", task.activity() + " is done.");
    }
}
