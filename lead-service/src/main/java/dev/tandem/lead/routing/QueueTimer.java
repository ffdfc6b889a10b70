package dev.tandem.lead.routing;

import dev.tandem.platform.timer.DueTenants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Announces leads that wait in the queue beyond their deadline. */
@ApplicationScoped
class QueueTimer {
    private static final int BATCH = 100;
    private static final String DUE = DueTenants.due("lead", "queue_by", "status = 'QUEUED' and not queue_missed");

    private final WatchedQueue queue;
    private final DueTenants tenants;

    QueueTimer(WatchedQueue queue, DueTenants tenants) {
        this.queue = queue;
        this.tenants = tenants;
    }

    @Scheduled(every = "{tandem.routing.queue-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announceOverdue() {
        tenants.work(DUE, () -> queue.announceOverdue(BATCH) == BATCH);
    }
}
