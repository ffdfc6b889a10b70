package dev.tandem.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives each caller only some at once of the calls that a service has to do much for: streamed ones, which keep a thread of it for as
 * long as they last, and large bodies. Whoever sends hundreds, slowly, would keep everybody else out.
 */
final class CostlyCalls implements ProxyInterceptor {
    private static final int MOST_OF_A_CALLER = 8;
    /** Half of the threads that a service has. */
    private static final int MOST = 100;

    private record Caller(String issuer, String tenant, String subject) {
        private static Caller of(JsonWebToken token) {
            return new Caller(token.getIssuer(), String.valueOf(token.<Object>getClaim("tenant")), token.getSubject());
        }
    }

    private final Identity identity;
    private final Map<Caller, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    CostlyCalls(Identity identity) {
        this.identity = identity;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        if (!isCostly(context.request())) {
            return context.sendRequest();
        }
        String authorization = context.request().proxiedRequest().getHeader(HttpHeaders.AUTHORIZATION);
        Caller caller = identity.token(authorization).map(Caller::of).orElseThrow();
        int ofCaller = byCaller.merge(caller, 1, Integer::sum);
        int ofAll = all.incrementAndGet();
        // Also of a call that is refused: it was counted, too.
        Ending.ofRequest().then(() -> leave(caller));
        return ofAll > MOST || ofCaller > MOST_OF_A_CALLER
                ? Future.failedFuture(new GivenUp(GatewayProblem.TOO_MANY_AT_ONCE))
                : context.sendRequest();
    }

    private void leave(Caller caller) {
        all.decrementAndGet();
        byCaller.computeIfPresent(caller, (of, calls) -> calls == 1 ? null : calls - 1);
    }

    private static boolean isCostly(ProxyRequest request) {
        Body body = request.getBody();
        return StreamedCall.matches(request.proxiedRequest().path())
                || body != null && body.length() > BodyReception.LARGE;
    }
}
