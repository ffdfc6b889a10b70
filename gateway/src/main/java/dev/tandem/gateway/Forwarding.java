package dev.tandem.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The treatment of a request on its way to a service, and of the response on its way back. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        String client = context.request().proxiedRequest().remoteAddress().hostAddress();
        HeaderHygiene.ofRequest(context.request().headers(), client);
        return context.sendRequest().recover(failure -> Future.succeededFuture(failed(context, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HeaderHygiene.dropHopByHop(context.response().headers());
        return context.sendResponse();
    }

    private static ProxyResponse failed(ProxyContext context, Throwable failure) {
        LOG.warnf("%s %s: %s", context.request().getMethod(), context.request().getURI(), failure);
        GatewayProblem problem =
                failure instanceof TimeoutException ? GatewayProblem.TIMED_OUT : GatewayProblem.UNAVAILABLE;
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE.toString(), GatewayProblem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(problem.json())));
    }
}
