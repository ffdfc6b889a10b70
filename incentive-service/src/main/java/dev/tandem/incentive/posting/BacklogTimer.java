package dev.tandem.incentive.posting;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Goes on with what approved plans owe, a batch per transaction, also with what another instance has left behind. */
@ApplicationScoped
class BacklogTimer {
    /** By which a test can hold it. */
    static final String NAME = "backlog";

    /** A batch may be one earner with any number of deals, or a whole rule with a budget. */
    private static final int SECONDS = 600;

    private static final String OWING = "select distinct tenant from plan where backlog_parts_done < backlog_parts";

    private final PastDeals pastDeals;
    private final DueTenants tenants;

    BacklogTimer(PastDeals pastDeals, DueTenants tenants) {
        this.pastDeals = pastDeals;
        this.tenants = tenants;
    }

    @Scheduled(
            identity = NAME,
            every = "{tandem.backlog.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        tenants.work(
                OWING, () -> QuarkusTransaction.requiringNew().timeout(SECONDS).call(pastDeals::postSome));
    }
}
