package dev.tandem.gateway.door;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Counts each line of a bulk call as a write, once it is over: it has been one by then. */
final class LineCount implements ProxyInterceptor {
    private final CallLimits limits;

    LineCount(CallLimits limits) {
        this.limits = limits;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Visit visit = Visit.atWork();
        Body body = context.request().getBody();
        if (body != null && visit.operation().isReadLineByLine()) {
            CountedLines lines = new CountedLines(body.stream());
            context.request().setBody(Body.body(lines, body.length()));
            visit.ending().then(() -> limits.countLines(visit.caller(), lines.number()));
        }
        return context.sendRequest();
    }
}
