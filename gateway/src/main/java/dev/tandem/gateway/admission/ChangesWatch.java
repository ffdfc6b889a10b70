package dev.tandem.gateway.admission;

import dev.tandem.gateway.standing.CallerChanges;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads each second what has changed of callers, at every process of the door. A change is told for a minute, and counts each time: who
 * was just being looked at when it happened must not be remembered as before.
 */
@ApplicationScoped
class ChangesWatch {
    private final CallerChanges changes;
    private final Admissions admissions;

    ChangesWatch(CallerChanges changes, Admissions admissions) {
        this.changes = changes;
        this.admissions = admissions;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        admissions.forget(changes.recent());
    }

    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        changes.forgetOld();
    }
}
