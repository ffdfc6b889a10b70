package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.platform.caller.Cause;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Lets headers cross the gateway, except those that belong to one hop, or that a client could lie with. */
final class HeaderHygiene {
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final String TRACE = "traceparent";

    /** RFC 9110, section 7.6.1, and what older peers still send. Whatever begins with {@code Proxy-} is one of them, too. */
    private static final HeaderNames OF_ONE_HOP = HeaderNames.of(
            "connection", "http2-settings", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade");
    /** Each of these the gateway says itself, or has met before a service is asked. */
    private static final HeaderNames OF_THE_GATEWAY = HeaderNames.of(
            "authorization",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "true-client-ip",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-forwarded-proto",
            "x-http-method-override",
            "x-original-url",
            "x-real-ip",
            "x-request-id",
            "x-rewrite-url");

    private static final HeaderNames OF_A_TRACE = HeaderNames.of(TRACE, "tracestate");
    /** No business of a client's, or said by the gateway. */
    private static final HeaderNames OF_THE_SERVER =
            HeaderNames.of("date", "server", "x-content-type-options", "x-powered-by", "x-request-id");

    private static final List<String> PREFIXES = List.of("Proxy-", "Tandem-", "X-Tandem-");

    private HeaderHygiene() {}

    static void ofRequest(HttpServerRequest request, Origin origin, Admission caller, MultiMap toService) {
        MultiMap headers = request.headers();
        HeaderNames named = namedInConnection(headers);
        boolean traced = isTraced(headers);
        headers.forEach((name, value) -> {
            if (crosses(name, named) && !OF_THE_GATEWAY.contain(name) && (traced || !OF_A_TRACE.contain(name))) {
                toService.add(name, value);
            }
        });
        tellOrigin(toService, origin);
        toService.set(RequestId.HEADER, RequestId.of(request));
        toService.set(HttpHeaders.AUTHORIZATION, caller.authorization());
    }

    /** Whatever a client has said of it. */
    static void tellOrigin(MultiMap headers, Origin origin) {
        headers.set(FORWARDED_FOR, origin.address());
        headers.set(FORWARDED_PROTO, origin.scheme());
    }

    static void ofResponse(MultiMap headers, MultiMap toClient) {
        HeaderNames named = namedInConnection(headers);
        headers.forEach((name, value) -> {
            if (crosses(name, named) && !OF_THE_SERVER.contain(name)) {
                toClient.add(name, value);
            }
        });
    }

    /** For some servers an underscore is a dash, so that one header could be taken for another one. */
    private static boolean crosses(String name, HeaderNames named) {
        return !OF_ONE_HOP.contain(name) && !named.contain(name) && !isPrefixed(name) && name.indexOf('_') < 0;
    }

    private static boolean isPrefixed(String name) {
        for (String prefix : PREFIXES) {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return true;
            }
        }
        return false;
    }

    /** W3C Trace Context: the client's trace, if it has one that can be followed; services begin one otherwise. */
    private static boolean isTraced(MultiMap headers) {
        List<String> traces = headers.getAll(TRACE);
        return traces.size() == 1 && Cause.isTraceParent(traces.get(0));
    }

    /** What a peer says is for this hop alone. */
    private static HeaderNames namedInConnection(MultiMap headers) {
        String connection = headers.get(HttpHeaders.CONNECTION);
        return connection == null
                ? HeaderNames.NONE
                : HeaderNames.listed(String.join(",", headers.getAll(HttpHeaders.CONNECTION)));
    }
}
