package dev.tandem.playbook.engagement.task.refused;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.task.Task;

/** The deal went through a gate that rests on this task: what let it pass stays as it was. */
public final class GateAlreadyPassed extends Refusal {
    public GateAlreadyPassed(Task task) {
        super(Kind.CONFLICT, "gateAlreadyPassed", "The deal has passed a gate that rests on " + task.activity() + ".");
    }
}
