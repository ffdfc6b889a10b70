package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** Evidence comes from a side that is responsible for the activity. */
public final class NotResponsible extends Refusal {
    public NotResponsible(Task task) {
        super(Kind.FORBIDDEN, "notResponsible", "Evidence for " + task.activity() + " comes from who is responsible.");
        with("responsible", task.responsible());
    }
}
