package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import dev.tandem.gateway.token.CallerClaims;
import dev.tandem.gateway.usage.Usage;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Counts each call of a caller that is known, once it is over, or refused. */
@Singleton
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

    /** Of whom it is known that it may not call: what it asks for in vain is what its administrator looks for. */
    void countRefused(Operation operation, CallerClaims owner, int status) {
        usage.count(owner, operation.id(), status, 0);
    }
}
