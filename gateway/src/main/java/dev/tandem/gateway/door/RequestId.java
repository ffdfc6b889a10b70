package dev.tandem.gateway.door;

import dev.tandem.platform.caller.Cause;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;

/**
 * By which a client, the logs of the suite and its events speak of one request: the client's own, or a new one. Every answer says it,
 * also a refusal.
 */
final class RequestId {
    static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    private RequestId() {}

    static void assign(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        request.response()
                .putHeader(
                        HEADER,
                        Cause.isRequestId(given) ? given : UUID.randomUUID().toString());
    }

    static String of(HttpServerRequest request) {
        return request.response().headers().get(HEADER);
    }
}
