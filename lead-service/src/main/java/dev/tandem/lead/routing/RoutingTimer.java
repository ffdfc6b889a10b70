package dev.tandem.lead.routing;

import dev.tandem.lead.lead.LeadWaiting;
import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
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
    /** Tenants with a run under way, and whether more leads came in since it last looked. */
    private final Map<String, Boolean> runs = new ConcurrentHashMap<>();

    RoutingTimer(LeadRouter router, DueTenants tenants, ManagedExecutor executor) {
        this.router = router;
        this.tenants = tenants;
        this.executor = executor;
    }

    void leadWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeadWaiting lead) {
        String tenant = lead.tenant();
        if (runs.put(tenant, true) == null) {
            executor.execute(() -> run(tenant));
        }
    }

    /** One run of a tenant at a time: others would wait for it, each with a connection of the few there are. */
    private void run(String tenant) {
        try {
            while (!runs.remove(tenant, false)) {
                runs.put(tenant, false);
                tenants.workFor(tenant, router::routeBatch);
            }
        } catch (RuntimeException failed) {
            runs.remove(tenant);
            throw failed;
        }
    }

    @Scheduled(every = "{tandem.routing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void routeWaiting() {
        tenants.work(WAITING, router::routeBatch);
    }
}
