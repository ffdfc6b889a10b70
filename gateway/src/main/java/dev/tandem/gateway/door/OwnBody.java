package dev.tandem.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/**
 * Receives the body of what the gateway answers itself, whole, before a thread is taken for it: as {@link BodyReception} does for
 * services. Whoever sends slowly keeps nobody else out.
 */
final class OwnBody {
    /** In bytes; what the gateway is asked is short. */
    private static final long MOST = 64 << 10;

    private final Vertx vertx;
    private final Duration patience;

    /** @param patience in which a body has to end */
    OwnBody(Vertx vertx, Duration patience) {
        this.vertx = vertx;
        this.patience = patience;
    }

    void receive(RoutingContext arrival) {
        HttpServerRequest request = arrival.request();
        if (request.isEnded()) {
            arrival.next();
            return;
        }
        if (RequestForm.bodyLength(request) > MOST) {
            Refusal.send(request, GatewayProblem.TOO_LARGE);
            return;
        }
        RequestForm.letComeOn(request);
        long watch = vertx.setTimer(patience.toMillis(), late -> Refusal.send(request, GatewayProblem.BODY_TOO_SLOW));
        request.body().onComplete(body -> {
            vertx.cancelTimer(watch);
            if (body.succeeded() && !request.response().ended()) {
                // Also an empty one: who reads it would wait for its end otherwise, which has passed.
                ((RoutingContextInternal) arrival).setBody(body.result());
                arrival.next();
            }
        });
        // The framework has held it back.
        request.resume();
    }
}
