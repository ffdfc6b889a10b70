package dev.tandem.gateway.door;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * By which a client, the logs of the suite and its events speak of one request: the client's own, or a new one. Every answer says it,
 * also a refusal.
 */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final Pattern CLIENTS = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private RequestId() {}

    static void assign(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        boolean good = given != null && CLIENTS.matcher(given).matches();
        request.response().putHeader(HEADER, good ? given : UUID.randomUUID().toString());
    }

    static String of(HttpServerRequest request) {
        return request.response().headers().get(HEADER);
    }
}
