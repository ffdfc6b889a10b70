package dev.tandem.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.regex.Pattern;

/**
 * Accepts only requests of which every server reads the same: one host, one target that is a path, one framing. What is checked here
 * is what a service gets.
 */
final class RequestForm {
    private static final Pattern TARGET = Pattern.compile("/[\\x21-\\x7e&&[^#]]*");
    private static final String NAME = "[A-Za-z0-9!#$&^_.+*-]+";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(NAME + "/" + NAME + "( *; *" + NAME + "=(" + NAME + "|\"[\\x20-\\x7e&&[^\"\\\\]]*\"))* *");
    private static final String CONTINUE = "100-continue";

    private RequestForm() {}

    static void check(HttpServerRequest request) throws Refused {
        boolean framedTwice =
                request.version() == HttpVersion.HTTP_1_0 && request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (!TARGET.matcher(request.uri()).matches()
                || request.headers().getAll(HttpHeaders.HOST).size() != 1
                || framedTwice) {
            throw new Refused(GatewayProblem.MALFORMED);
        }
        String mediaType = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (mediaType != null && !MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new Refused(GatewayProblem.NO_MEDIA_TYPE);
        }
        String expected = request.getHeader(HttpHeaders.EXPECT);
        if (expected != null && !expected.equalsIgnoreCase(CONTINUE)) {
            throw new Refused(GatewayProblem.EXPECTATION_FAILED);
        }
    }

    /** To be told once nothing speaks against the request any more: the client waits for it with its body. */
    static void letComeOn(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
    }
}
