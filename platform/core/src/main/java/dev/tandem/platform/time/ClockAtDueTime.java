package dev.tandem.platform.time;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/** The time of the tenant's clock for the work in progress, if it is not the present: the time at which the work was due. */
@RequestScoped
class ClockAtDueTime {
    private Instant at;

    void holdAt(Instant due) {
        at = due;
    }

    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
