package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What the gateway answers itself, by the framework: operations of the API, the contract and its pages. */
@ApplicationScoped
class OwnOperations {
    private static final String ENDING = OwnOperations.class.getName();
    /** Before whatever the framework serves. */
    private static final int FIRST = -100_000;

    private final OwnBody body;

    OwnOperations(GatewaySettings settings, Vertx vertx) {
        this.body = new OwnBody(vertx, settings.bodyPatience());
    }

    void prepare(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive);
        router.route().last().handler(arrival -> GatewayProblem.NOT_FOUND.send(arrival.response()));
    }

    /** @param ending comes when it is answered, or its client has gone */
    void answer(HttpServerRequest request, Ending ending) {
        // The framework observes the end of the answer by itself, so it has to be the one that tells.
        Vertx.currentContext().putLocal(ENDING, ending);
        VertxHttpRecorder.getRootHandler().handle(request);
    }

    private void receive(RoutingContext arrival) {
        Ending ending = Vertx.currentContext().getLocal(ENDING);
        arrival.addEndHandler(end -> ending.come());
        body.receive(arrival);
    }
}
