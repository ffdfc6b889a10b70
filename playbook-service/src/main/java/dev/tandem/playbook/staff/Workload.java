package dev.tandem.playbook.staff;

import java.time.Instant;

/**
 * How much work a person has on all running sales.
 *
 * @param openTasks for which the person is responsible or accountable
 * @param lastAssigned null if the person was never given any
 */
public record Workload(int openTasks, Instant lastAssigned) {
    public static final Workload NONE = new Workload(0, null);

    Workload plus(int more) {
        return new Workload(openTasks + more, lastAssigned);
    }
}
