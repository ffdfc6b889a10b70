package dev.tandem.playbook.conflict;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells once of conflicts whose deadline passed without a decision, by each tenant's clock. */
@ApplicationScoped
class ConflictTimer {
    private static final int BATCH = 100;
    private static final String DUE = """
            select distinct c.tenant from conflict_case c join tenant_time t on t.tenant = c.tenant
             where c.due_at <= now() + make_interval(secs => t.clock_offset_seconds)""";

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
