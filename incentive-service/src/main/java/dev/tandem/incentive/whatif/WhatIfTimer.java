package dev.tandem.incentive.whatif;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Goes on with what-ifs, also with those that another instance left behind. */
@ApplicationScoped
class WhatIfTimer {
    private static final String RUNNING = "select distinct tenant from what_if where status = 'RUNNING'";

    private final Replay replay;
    private final DueTenants tenants;

    WhatIfTimer(Replay replay, DueTenants tenants) {
        this.replay = replay;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.what-if.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        tenants.work(
                RUNNING,
                () -> QuarkusTransaction.requiringNew()
                        .timeout(Batches.SECONDS_FOR_A_PART)
                        .call(replay::nextPart));
    }
}
