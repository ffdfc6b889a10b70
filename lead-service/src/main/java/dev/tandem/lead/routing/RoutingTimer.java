package dev.tandem.lead.routing;

import dev.tandem.lead.lead.LeadWaiting;
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
 * Has waiting leads routed: at once when one was taken in, and in any case soon, each as of the time since which it waits. A
 * lead that was committed is found here whatever became of the request that brought it, and of the process that had it.
 */
@ApplicationScoped
class RoutingTimer implements Timer {
    private final LeadRouter router;
    private final ManagedExecutor executor;
    /** Tenants with leads to be routed at once, and since when those wait: earlier ones take their turn among what is due. */
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

    void leadWaits(@Observes(during = TransactionPhase.AFTER_SUCCESS) LeadWaiting lead) {
        arrived.merge(lead.tenant(), lead.since(), RoutingTimer::earlier);
        executor.execute(() -> run(lead.tenant()));
    }

    /** One run of a tenant at a time: others would wait for it, each with a connection of the few there are. */
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
