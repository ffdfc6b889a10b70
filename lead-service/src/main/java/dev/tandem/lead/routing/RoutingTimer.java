package dev.tandem.lead.routing;

import dev.tandem.lead.lead.RoutingRequested;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Routes waiting leads: at once after intake, and in any case soon, each as of the time since which it waits. Every
 * committed lead is found here, even if the request or the process that took it in has failed since.
 */
@ApplicationScoped
class RoutingTimer implements Timer {
    private final LeadRouter router;
    private final ManagedExecutor executor;
    /** Tenants with leads to be routed at once, and since when those wait; earlier leads are routed when due. */
    private final Map<String, Instant> arrived = new ConcurrentHashMap<>();

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    RoutingTimer(LeadRouter router, ManagedExecutor executor) {
        this.router = router;
        this.executor = executor;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("lead", "routing_since").where("d.status = 'PENDING'");
    }

    @Override
    public int work(int limit) {
        return router.routeDue(limit);
    }

    void leadWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoutingRequested lead) {
        arrived.merge(lead.tenant(), lead.since(), RoutingTimer::earlier);
        executor.execute(() -> run(lead.tenant()));
    }

    /** One run per tenant at a time: others would wait for it, each holding one of the few connections. */
    private void run(String tenant) {
        while (arrived.containsKey(tenant) && running.add(tenant)) {
            try {
                Instant since = arrived.remove(tenant);
                boolean more = since != null;
                while (more) {
                    more = CallerScope.call(Caller.system(tenant), () -> router.routeArrived(since));
                }
            } finally {
                running.remove(tenant);
            }
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
