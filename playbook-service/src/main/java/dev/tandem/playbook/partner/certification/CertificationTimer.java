package dev.tandem.playbook.partner.certification;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what ran out, by each tenant's clock. Until it has, readers see by the time that it did. */
@ApplicationScoped
class CertificationTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("certification", "due_at");

    private final CertificationDesk desk;
    private final DueTenants tenants;

    CertificationTimer(CertificationDesk desk, DueTenants tenants) {
        this.desk = desk;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.certification.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        tenants.work(DUE, () -> desk.expire(BATCH) == BATCH);
    }
}
