package dev.tandem.playbook.escalation;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Watches the time limits of escalations, by each tenant's clock. They are kept in the database, so a restart loses none. */
@ApplicationScoped
class EscalationTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("escalation", "due_at");

    private final DueEscalations due;
    private final DueTenants tenants;

    EscalationTimer(DueEscalations due, DueTenants tenants) {
        this.due = due;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.escalation.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        tenants.work(DUE, () -> due.work(BATCH) == BATCH);
    }
}
