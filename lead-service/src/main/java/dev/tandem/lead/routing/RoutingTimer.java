package dev.tandem.lead.routing;

import dev.tandem.lead.lead.LeadWaiting;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Has waiting leads routed, tenant by tenant: at once when one was taken in, and in any case after a while. A lead that was
 * committed is found here whatever became of the request that brought it, and of the process that had it.
 */
@ApplicationScoped
class RoutingTimer {
    private final LeadRouter router;
    private final EntityManager entities;
    private final ManagedExecutor executor;
    /** Tenants with a routing run that has not begun: more leads that arrive until it does are part of it. */
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    RoutingTimer(LeadRouter router, EntityManager entities, ManagedExecutor executor) {
        this.router = router;
        this.entities = entities;
        this.executor = executor;
    }

    void leadWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeadWaiting lead) {
        if (due.add(lead.tenant())) {
            executor.execute(() -> {
                due.remove(lead.tenant());
                route(lead.tenant());
            });
        }
    }

    @Scheduled(every = "{tandem.routing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void routeWaiting() {
        CallerScope.call(Caller.everyTenant(), this::tenantsWaiting).forEach(this::route);
    }

    private void route(String tenant) {
        boolean more = true;
        while (more) {
            more = CallerScope.call(Caller.system(tenant), router::routeBatch);
        }
    }

    @SuppressWarnings("unchecked") // The query's one column is text.
    private List<String> tenantsWaiting() {
        return entities.createNativeQuery("select distinct tenant from lead where status = 'PENDING'", String.class)
                .getResultList();
    }
}
