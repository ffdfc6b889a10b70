package dev.tandem.lead.registration;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends registrations whose time of protection is over. What they protected is free from that time on, published or not. */
@ApplicationScoped
class RegistrationTimer {
    private static final int BATCH = 100;
    private static final String OVER = DueTenants.due("registration", "protected_until", "status = 'APPROVED'");

    private final RegistrationDesk desk;
    private final DueTenants tenants;

    RegistrationTimer(RegistrationDesk desk, DueTenants tenants) {
        this.desk = desk;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.registration.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireOver() {
        tenants.work(OVER, () -> desk.expireOver(BATCH) == BATCH);
    }
}
