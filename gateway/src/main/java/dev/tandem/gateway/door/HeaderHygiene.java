package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.platform.caller.Cause;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;

/** Keeps headers that belong to one hop, or that a client could lie with, from crossing the gateway. */
final class HeaderHygiene {
    /** RFC 9110, section 7.6.1, and what older peers still send. */
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade");
    /** Only the gateway knows these. */
    private static final List<String> FORWARDED = List.of(
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-real-ip",
            "x-http-method-override");

    private static final String TRACE = "traceparent";

    /** Met by the gateway, before a service is asked. */
    private static final String EXPECT = "expect";
    /** No business of a client's. */
    private static final List<String> OF_THE_SERVER = List.of("server", "x-powered-by");

    private HeaderHygiene() {}

    static void ofRequest(MultiMap headers, HttpServerRequest request, Admission caller) {
        dropHopByHop(headers);
        FORWARDED.forEach(headers::remove);
        headers.remove(EXPECT);
        dropBrokenTrace(headers);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set(RequestId.HEADER, RequestId.of(request));
        headers.set(HttpHeaders.AUTHORIZATION, caller.authorization());
    }

    static void ofResponse(MultiMap headers) {
        dropHopByHop(headers);
        OF_THE_SERVER.forEach(headers::remove);
        headers.remove(RequestId.HEADER);
    }

    /** W3C Trace Context: the client's trace, if it has one that can be followed; services begin one otherwise. */
    private static void dropBrokenTrace(MultiMap headers) {
        List<String> traces = headers.getAll(TRACE);
        if (!traces.isEmpty() && (traces.size() > 1 || !Cause.isTraceParent(traces.get(0)))) {
            headers.remove(TRACE);
            headers.remove("tracestate");
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        for (String listed : headers.getAll("connection")) {
            for (String name : listed.toLowerCase(Locale.ROOT).split(",")) {
                headers.remove(name.trim());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
