package dev.tandem.lead.handoff;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Expires offers that nobody answered in time, so that their leads are watched again. */
@ApplicationScoped
class OfferTimer {
    private static final int BATCH = 100;

    private final HandoffDesk desk;
    private final EntityManager entities;

    OfferTimer(HandoffDesk desk, EntityManager entities) {
        this.desk = desk;
        this.entities = entities;
    }

    @Scheduled(every = "{tandem.handoff.expire-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireOverdue() {
        for (String tenant : CallerScope.call(Caller.everyTenant(), this::tenantsOffering)) {
            int expired = BATCH;
            while (expired == BATCH) {
                expired = CallerScope.call(Caller.system(tenant), () -> desk.expireOverdue(BATCH));
            }
        }
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenantsOffering() {
        return entities.createNativeQuery("select distinct tenant from handoff where status = 'OFFERED'", String.class)
                .getResultList();
    }
}
