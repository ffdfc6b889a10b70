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
        if (!request.isEnded() && mayNotEnd(request, problem)) {
            sendAsLast(vertx, request, problem);
        } else {
            problem.send(request.response());
            request.resume();
        }
    }

    /** Nothing that follows on that connection is heard. */
    static void sendAsLast(Vertx vertx, HttpServerRequest request, GatewayProblem problem) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problem.send(request.response());
        request.resume();
        vertx.setTimer(LINGER_MILLIS, sent -> request.connection().close());
    }

    /** A client that waits to be told to go on may leave the body out, and begin with another request in its place. */
    private static boolean mayNotEnd(HttpServerRequest request, GatewayProblem problem) {
        return isMuchLeft(request) || RequestForm.waitsToComeOn(request) || problem == GatewayProblem.BODY_TOO_SLOW;
    }

    private static boolean isMuchLeft(HttpServerRequest request) {
        long length = RequestForm.bodyLength(request);
        return length < 0 || length - request.bytesRead() > MOST_LET_IN;
    }
}
