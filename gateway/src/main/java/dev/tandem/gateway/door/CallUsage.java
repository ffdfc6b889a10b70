package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.usage.Usage;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;

/** Counts each call of a caller that is known, once it is over. */
@ApplicationScoped
class CallUsage {
    private final Usage usage;

    CallUsage(Usage usage) {
        this.usage = usage;
    }

    void count(Visit visit) {
        long began = System.nanoTime();
        Admission caller = visit.caller();
        HttpServerResponse answer = visit.request().response();
        visit.ending()
                .then(() -> usage.count(
                        caller.caller().tenant(),
                        caller.partner().orElse(null),
                        caller.client().orElse(null),
                        visit.operation().id(),
                        answer.getStatusCode(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
    }
}
