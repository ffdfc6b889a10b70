package dev.tandem.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Answers a request that goes no further than the gateway. */
final class Refusal {
    /** In bytes. What is left of a shorter body is let in, so that the connection can be used again. */
    private static final long MOST_LET_IN = 64 << 10;
    /** If the connection were closed at once, the answer could be lost. */
    private static final long LINGER_MILLIS = 1_000;

    private Refusal() {}

    static void send(Vertx vertx, HttpServerRequest request, GatewayProblem problem) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        if (!request.isEnded() && (isMuchLeft(request) || problem == GatewayProblem.BODY_TOO_SLOW)) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            vertx.setTimer(LINGER_MILLIS, sent -> request.connection().close());
        }
        problem.send(request.response());
        request.resume();
    }

    private static boolean isMuchLeft(HttpServerRequest request) {
        long length = RequestForm.bodyLength(request);
        return length < 0 || length - request.bytesRead() > MOST_LET_IN;
    }
}
