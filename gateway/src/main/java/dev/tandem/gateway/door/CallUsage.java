package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.usage.Usage;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Counts each call of a caller that is known, once it is over. */
@ApplicationScoped
class CallUsage {
    private final Usage usage;

    CallUsage(Usage usage) {
        this.usage = usage;
    }

    void count(RoutingContext arrival, Operation operation, Admission caller) {
        long began = System.nanoTime();
        UUID partner = caller.partner().orElse(null);
        UUID client = caller.client().orElse(null);
        arrival.addEndHandler(end -> usage.count(
                caller.caller().tenant(),
                partner,
                client,
                operation.id(),
                arrival.response().getStatusCode(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
    }
}
