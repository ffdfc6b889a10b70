package dev.tandem.platform.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** No timer starts another round once the service is asked to end: its database would be gone. */
@ApplicationScoped
class SchedulerShutdown {
    private final Scheduler scheduler;

    SchedulerShutdown(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void ends(@Observes ShutdownEvent end) {
        scheduler.pause();
    }
}
