package dev.tandem.platform.time;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;

/** Where the tenant's clock stands for the work in progress, when that is not the present: the time at which it was due. */
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
