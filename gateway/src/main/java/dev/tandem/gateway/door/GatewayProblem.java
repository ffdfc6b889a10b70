package dev.tandem.gateway.door;

import dev.tandem.gateway.token.InvalidToken;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An error of the gateway's own, in the same form as those of the services (RFC 9457). */
record GatewayProblem(
        int status,
        String title,
        String code,
        String detail,
        Map<String, String> ownHeaders,
        Map<String, Object> facts) {
    private static final int UNAUTHORIZED = 401;
    static final String MEDIA_TYPE = "application/problem+json";
    /** A service may have fallen silent before a request or after its effect; from here both look the same. */
    private static final String MAY_BE_DONE =
            "What was asked may have been done, so repeat it with the same Idempotency-Key.";

    static final GatewayProblem MALFORMED = new GatewayProblem(
            400,
            "Bad Request",
            "malformedRequest",
            "Send one Host, as the target a path that begins with /, in plain characters, and no body where it is only read.");
    static final GatewayProblem ODD_PATH =
            new GatewayProblem(400, "Bad Request", "oddPath", "The path is not in canonical form.");
    static final GatewayProblem TOKEN_IN_QUERY = new GatewayProblem(
            400,
            "Bad Request",
            "tokenInQuery",
            "Send tokens and keys in Authorization, never in a URL, and take a new one: logs have this one now.");
    static final GatewayProblem SCOPE_MISSING = new GatewayProblem(
            403, "Forbidden", "scopeMissing", "The client was not granted the scope that needs names.");
    static final GatewayProblem NOT_FOUND =
            new GatewayProblem(404, "Not Found", "notFound", "No service answers for this path.");
    static final GatewayProblem METHOD_NOT_ALLOWED = new GatewayProblem(
            405, "Method Not Allowed", "methodNotAllowed", "This method is not supported at this path.");
    static final GatewayProblem OPERATION_GONE = new GatewayProblem(
            410, "Gone", "operationGone", "This operation has ended; Link names what takes its place.");
    static final GatewayProblem QUERY_TOO_LONG = new GatewayProblem(
            414,
            "URI Too Long",
            "queryTooLong",
            "The path exceeds 2048 characters, or the query 8192; ask for less at once.");
    static final GatewayProblem HEAD_TOO_SLOW = new GatewayProblem(
            408, "Request Timeout", "headTooSlow", "The head of the request did not arrive in time; send it again.");
    static final GatewayProblem BODY_TOO_SLOW = new GatewayProblem(
            408, "Request Timeout", "bodyTooSlow", "The body did not arrive in time; send it again.");
    static final GatewayProblem LENGTH_REQUIRED = new GatewayProblem(
            411, "Length Required", "lengthRequired", "Send the length of the body in Content-Length.");
    static final GatewayProblem TOO_LARGE =
            new GatewayProblem(413, "Content Too Large", "requestTooLarge", "The body exceeds the maximum size.");
    static final GatewayProblem NO_MEDIA_TYPE = new GatewayProblem(
            415, "Unsupported Media Type", "unsupportedMediaType", "Content-Type is not a media type.");
    static final GatewayProblem EXPECTATION_FAILED = new GatewayProblem(
            417, "Expectation Failed", "expectationFailed", "The only expectation that is met is 100-continue.");
    static final GatewayProblem HEADERS_TOO_LARGE = new GatewayProblem(
            431, "Request Header Fields Too Large", "headersTooLarge", "Send at most 100 headers, of 16 KB together.");
    static final GatewayProblem TOO_MANY_AT_ONCE = new GatewayProblem(
            429,
            "Too Many Requests",
            "tooManyAtOnce",
            "Wait for the end of some of what you have under way before you send more.");
    static final GatewayProblem TOO_MANY_REQUESTS = new GatewayProblem(
            429,
            "Too Many Requests",
            "tooManyRequests",
            "The limits that violated-policies names are used up; try again in as many seconds as Retry-After says.");
    static final GatewayProblem TOO_MANY_FAILURES = new GatewayProblem(
            429,
            "Too Many Requests",
            "tooManyFailures",
            "Too much that is not good was shown from this address; try again in as many seconds as Retry-After says.");
    static final GatewayProblem INTERNAL_ERROR = new GatewayProblem(
            500, "Internal Server Error", "internalError", "Something went wrong on our side; quote the X-Request-Id.");
    static final GatewayProblem LEFT_ALONE = new GatewayProblem(
            503,
            "Service Unavailable",
            "serviceUnavailable",
            "The service behind this path can't be reached; nothing was done. Try again in as many seconds as Retry-After says.");
    static final GatewayProblem UNAVAILABLE = new GatewayProblem(
            503,
            "Service Unavailable",
            "serviceUnavailable",
            "The service behind this path is not responding; try again. " + MAY_BE_DONE);
    static final GatewayProblem TIMED_OUT = new GatewayProblem(
            504,
            "Gateway Timeout",
            "serviceTimedOut",
            "The service behind this path did not respond in time. " + MAY_BE_DONE);

    GatewayProblem(int status, String title, String code, String detail) {
        this(status, title, code, detail, Map.of(), Map.of());
    }

    static GatewayProblem of(InvalidToken.Reason reason) {
        String title = reason.status() == UNAUTHORIZED ? "Unauthorized" : "Forbidden";
        return new GatewayProblem(reason.status(), title, reason.code(), reason.detail());
    }

    GatewayProblem needing(String scope) {
        return new GatewayProblem(status, title, code, detail, ownHeaders, Map.of("needs", scope));
    }

    GatewayProblem violating(List<String> policies, long retryAfter) {
        return new GatewayProblem(status, title, code, detail, Map.of(), Map.of("violated-policies", policies))
                .after(retryAfter);
    }

    GatewayProblem after(long seconds) {
        return new GatewayProblem(status, title, code, detail, Map.of("Retry-After", Long.toString(seconds)), facts);
    }

    /** RFC 9110, section 15.5.6. */
    GatewayProblem allowing(Set<String> methods) {
        return new GatewayProblem(status, title, code, detail, Map.of("Allow", String.join(", ", methods)), facts);
    }

    String json() {
        return new JsonObject()
                .put("type", "https://tandem.dev/problems/" + code)
                .put("title", title)
                .put("status", status)
                .put("code", code)
                .put("detail", detail)
                .mergeIn(new JsonObject(facts))
                .encode();
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        headers.putAll(ownHeaders);
        switch (status) {
            case UNAUTHORIZED -> headers.put("WWW-Authenticate", challenge());
            // A service that restarts is back within seconds.
            case 429, 503 -> headers.putIfAbsent("Retry-After", "1");
            default -> {}
        }
        return headers;
    }

    /** RFC 6750: nothing more for who has shown nothing. */
    private String challenge() {
        return code.equals("unauthenticated")
                ? "Bearer"
                : "Bearer error=\"invalid_token\", error_description=\"" + code + "\"";
    }

    /** As it goes over a connection on which there is no request yet. */
    String raw() {
        StringBuilder answer = new StringBuilder("HTTP/1.1 %d %s\r\n".formatted(status, title));
        headers()
                .forEach((name, value) ->
                        answer.append(name).append(": ").append(value).append("\r\n"));
        return answer.append("Connection: close\r\nContent-Length: %d\r\n\r\n".formatted(json().length()))
                .append(json())
                .toString();
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status);
        headers().forEach(response::putHeader);
        response.end(json());
    }
}
