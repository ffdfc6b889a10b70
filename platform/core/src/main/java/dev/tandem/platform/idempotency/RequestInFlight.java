package dev.tandem.platform.idempotency;

import dev.tandem.platform.problem.Conflict;
import java.time.Duration;

/** The same request is being handled at this moment; its answer will be there on the next try. */
final class RequestInFlight extends Conflict {
    RequestInFlight() {
        super("A request with this Idempotency-Key is in progress; try again.");
        retryAfter(Duration.ofSeconds(1));
    }
}
