package dev.tandem.playbook.engagement;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Watches the time limits of tasks, stages and milestones. What became due while nobody watched is told of when somebody does again. */
@ApplicationScoped
class TaskTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("engagement", "due_at");

    private final DueTasks due;
    private final DueTenants tenants;

    TaskTimer(DueTasks due, DueTenants tenants) {
        this.due = due;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.task.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        tenants.work(DUE, () -> due.work(BATCH) == BATCH);
    }
}
