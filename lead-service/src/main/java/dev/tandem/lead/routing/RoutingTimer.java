package dev.tandem.lead.routing;

import dev.tandem.lead.lead.LeadWaiting;
import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Has waiting leads routed, tenant by tenant: at once when one was taken in, and in any case after a while. A lead that was
 * committed is found here whatever became of the request that brought it, and of the process that had it.
 */
@ApplicationScoped
class RoutingTimer {
    private static final String WAITING = "select distinct tenant from lead where status = 'PENDING'";

    private final LeadRouter router;
    private final DueTenants tenants;
    private final ManagedExecutor executor;
    /** Tenants with a routing run that has not begun: more leads that arrive until it does are part of it. */
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    RoutingTimer(LeadRouter router, DueTenants tenants, ManagedExecutor executor) {
        this.router = router;
        this.tenants = tenants;
        this.executor = executor;
    }

    void leadWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeadWaiting lead) {
        if (due.add(lead.tenant())) {
            executor.execute(() -> {
                due.remove(lead.tenant());
                tenants.workFor(lead.tenant(), router::routeBatch);
            });
        }
    }

    @Scheduled(every = "{tandem.routing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void routeWaiting() {
        tenants.work(WAITING, router::routeBatch);
    }
}
