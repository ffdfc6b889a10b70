package dev.tandem.lead.handoff;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Watches the clocks of handoffs: who is late is warned, then loses the lead, which is routed again. */
@ApplicationScoped
class HandoffTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("handoff", "due_at");

    private final DueHandoffs due;
    private final DueTenants tenants;

    HandoffTimer(DueHandoffs due, DueTenants tenants) {
        this.due = due;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.handoff.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        tenants.work(DUE, () -> due.work(BATCH) == BATCH);
    }
}
