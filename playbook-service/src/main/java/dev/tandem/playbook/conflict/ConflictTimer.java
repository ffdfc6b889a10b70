package dev.tandem.playbook.conflict;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells once of conflicts whose deadline passed without a decision, by each tenant's clock. */
@ApplicationScoped
class ConflictTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("conflict_case", "due_at");

    private final ConflictDesk desk;
    private final DueTenants tenants;

    ConflictTimer(ConflictDesk desk, DueTenants tenants) {
        this.desk = desk;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.conflict.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        tenants.work(DUE, () -> desk.overdue(BATCH) == BATCH);
    }
}
