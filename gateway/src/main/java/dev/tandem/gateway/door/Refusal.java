package dev.tandem.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Answers a request that goes no further than the gateway. */
final class Refusal {
    /** In bytes. What is left of a shorter body is let in, so that the connection can be used again. */
    static final long MOST_LET_IN = 64 << 10;

    private Refusal() {}

    static void send(HttpServerRequest request, GatewayProblem problem) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        if (!request.isEnded() && mayNotEnd(request, problem)) {
            sendAsLast(request, problem);
        } else {
            problem.send(request.response());
            request.resume();
        }
    }

    /** Nothing that follows on that connection is heard; {@link ConnectionWatch} closes it. */
    static void sendAsLast(HttpServerRequest request, GatewayProblem problem) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problem.send(request.response());
        request.resume();
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
