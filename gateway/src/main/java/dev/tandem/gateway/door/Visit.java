package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** What is known of the request at work, which is the only one of its context: what it asks for, and who asks. */
final class Visit {
    private static final String AT_WORK = Visit.class.getName();

    private final RoutingContext arrival;
    private final Operation operation;
    private final Admission caller;
    private Ending ending;

    private Visit(RoutingContext arrival, Operation operation, Admission caller) {
        this.arrival = arrival;
        this.operation = operation;
        this.caller = caller;
    }

    static Visit begin(RoutingContext arrival, Operation operation, Admission caller) {
        Visit visit = new Visit(arrival, operation, caller);
        Vertx.currentContext().putLocal(AT_WORK, visit);
        return visit;
    }

    /** To be asked for before anything is waited for. */
    static Visit atWork() {
        return Vertx.currentContext().getLocal(AT_WORK);
    }

    Operation operation() {
        return operation;
    }

    Admission caller() {
        return caller;
    }

    Ending ending() {
        if (ending == null) {
            ending = Ending.of(arrival);
        }
        return ending;
    }
}
