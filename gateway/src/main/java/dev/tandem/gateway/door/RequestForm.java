package dev.tandem.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Accepts only requests of which every server reads the same: one host, one target that is a path, headers that are there once. How a
 * request is framed {@link RequestFraming} has seen. What is checked here is what a service gets.
 */
final class RequestForm {
    /** For which RFC 3986 has no place in a query, and which services refuse without a word. */
    private static final String ODD_IN_QUERIES = "#\"<>\\^`{|}";

    private static final String OF_HOSTS = "-._~:[]";
    private static final String NAME = "[A-Za-z0-9!#$&^_.+*-]+";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(NAME + "/" + NAME + "( *; *" + NAME + "=(" + NAME + "|\"[\\x20-\\x7e&&[^\"\\\\]]*\"))* *");
    /** Of two of a kind one server takes the first, and another one the last. */
    private static final List<CharSequence> SINGLE = List.of(
            HttpHeaders.HOST,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.createOptimized("idempotency-key"),
            HttpHeaders.createOptimized("if-match"));

    private static final int MOST_HEADERS = 100;
    private static final String CONTINUE = "100-continue";

    private RequestForm() {}

    /** RFC 9110, section 9.2.1: it changes nothing, so that it may be sent twice, and has no body. */
    static boolean isSafe(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** Whether there is a body, or the word that there is none in it. */
    static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** In bytes, 0 if there is none; negative if it comes in chunks. */
    static long bodyLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
    }

    static void check(HttpServerRequest request) throws Refused {
        MultiMap headers = request.headers();
        String host = headers.get(HttpHeaders.HOST);
        if (host == null || !isHost(host) || !isTarget(request.uri())) {
            throw new Refused(GatewayProblem.MALFORMED);
        }
        checkLines(headers);
        String mediaType = headers.get(HttpHeaders.CONTENT_TYPE);
        if (mediaType != null && !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new Refused(GatewayProblem.NO_MEDIA_TYPE);
        }
        String expected = headers.get(HttpHeaders.EXPECT);
        if (expected != null && !expected.equalsIgnoreCase(CONTINUE)) {
            throw new Refused(GatewayProblem.EXPECTATION_FAILED);
        }
    }

    private static boolean isTarget(String target) {
        boolean inQuery = false;
        for (int i = 0; i < target.length(); i++) {
            char letter = target.charAt(i);
            inQuery |= letter == '?';
            if (letter <= ' ' || letter >= 0x7f || letter == '#' || inQuery && isOddInQuery(target, i)) {
                return false;
            }
        }
        return target.startsWith("/");
    }

    private static boolean isOddInQuery(String target, int at) {
        char letter = target.charAt(at);
        return ODD_IN_QUERIES.indexOf(letter) >= 0
                || letter == '%' && !(isHex(target, at + 1) && isHex(target, at + 2));
    }

    private static boolean isHex(String target, int at) {
        return at < target.length() && Character.digit(target.charAt(at), 16) >= 0;
    }

    private static boolean isHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            char letter = host.charAt(i);
            boolean isName =
                    letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
            if (!isName && OF_HOSTS.indexOf(letter) < 0) {
                return false;
            }
        }
        return !host.isEmpty();
    }

    private static void checkLines(MultiMap headers) throws Refused {
        for (CharSequence name : SINGLE) {
            if (headers.getAll(name).size() > 1) {
                throw new Refused(GatewayProblem.MALFORMED);
            }
        }
        AtomicInteger lines = new AtomicInteger();
        headers.forEach((name, value) -> lines.getAndIncrement());
        if (lines.get() > MOST_HEADERS) {
            throw new Refused(GatewayProblem.HEADERS_TOO_LARGE);
        }
    }

    /** To be told once nothing speaks against the request any more: the client waits for it with its body. */
    static void letComeOn(HttpServerRequest request) {
        if (waitsToComeOn(request)) {
            request.headers().remove(HttpHeaders.EXPECT);
            // An older client has no place for it.
            if (request.version() != HttpVersion.HTTP_1_0) {
                request.response().writeContinue();
            }
        }
    }

    /** Whether it has said so, and was not told to come on. */
    static boolean waitsToComeOn(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.EXPECT);
    }
}
