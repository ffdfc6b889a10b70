package dev.tandem.gateway.door;

import dev.tandem.gateway.token.InvalidToken;
import dev.tandem.gateway.token.InvalidToken.Reason;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a caller shows in {@code Authorization}: a token, or an API key, as a bearer. */
final class Credential {
    private static final String SCHEME = "Bearer ";
    private static final Pattern TOKEN_IN_QUERY = Pattern.compile(
            "(?i)(^|&)(access_token|token|api_key|apikey|client_secret)=|=tnd_(live|test)_(?![0-9A-Za-z]{12}(&|$))");

    private Credential() {}

    /** @throws Refused for a secret in the query */
    static void checkQuery(HttpServerRequest request) throws Refused {
        String query = request.query();
        if (query == null) {
            return;
        }
        // As a service reads it.
        String read = query.indexOf('%') < 0 ? query : URLDecoder.decode(query, StandardCharsets.UTF_8);
        if (TOKEN_IN_QUERY.matcher(read).find()) {
            throw new Refused(GatewayProblem.TOKEN_IN_QUERY);
        }
    }

    /**
     * @throws Refused for one in the query, which logs and histories would keep, and for two headers
     * @throws InvalidToken for none
     */
    static String of(HttpServerRequest request) throws Refused {
        checkQuery(request);
        List<String> headers = request.headers().getAll(HttpHeaders.AUTHORIZATION);
        if (headers.size() > 1) {
            throw new Refused(GatewayProblem.MALFORMED);
        }
        if (headers.isEmpty() || !headers.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new InvalidToken(Reason.UNAUTHENTICATED);
        }
        return headers.get(0).substring(SCHEME.length()).trim();
    }
}
