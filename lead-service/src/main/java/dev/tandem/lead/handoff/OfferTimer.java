package dev.tandem.lead.handoff;

import dev.tandem.lead.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Expires offers that nobody answered in time, so that their leads are routed again. */
@ApplicationScoped
class OfferTimer {
    private static final int BATCH = 100;
    private static final String OFFERING = "select distinct tenant from handoff where status = 'OFFERED'";

    private final HandoffDesk desk;
    private final DueTenants tenants;

    OfferTimer(HandoffDesk desk, DueTenants tenants) {
        this.desk = desk;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.handoff.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireOverdue() {
        tenants.work(OFFERING, () -> desk.expireOverdue(BATCH) == BATCH);
    }
}
