package dev.tandem.gateway.door;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The treatment of a request on its way to a service, and of the response on its way back. */
final class Forwarding implements ProxyInterceptor {
    private static final int NOT_MODIFIED = 304;
    private static final long LINGER_MILLIS = 1_000;
    private static final long MOST_PAUSE_MILLIS = 75;
    private static final Logger LOG = Logger.getLogger(Forwarding.class);

    private final Vertx vertx;
    private final Circuit circuit = new Circuit();
    private final RetryBudget budget = new RetryBudget();

    Forwarding(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        HeaderHygiene.ofRequest(
                context.request().headers(), request, Visit.atWork().caller());
        budget.request();
        return attempt(context)
                .recover(failure -> mayBeSentAgain(context, failure) && budget.mayRetry()
                        ? again(context)
                        : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(failed(context, failure)));
    }

    private Future<ProxyResponse> attempt(ProxyContext context) {
        long wait = circuit.secondsToWait();
        if (wait > 0) {
            return Future.failedFuture(new Refused(GatewayProblem.LEFT_ALONE.after(wait)));
        }
        return context.sendRequest().onComplete(sent -> {
            if (sent.succeeded() || !isUnreachable(sent.cause())) {
                circuit.reached();
            } else {
                circuit.failed();
            }
        });
    }

    /** What was refused here was no attempt, and a client that went away says nothing of the service. */
    private static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof ConnectTimeoutException;
    }

    /**
     * A service closes a kept connection when it likes, also while a request is on its way, and another client that hangs up takes the
     * connection with it that its request was on; reading twice does no harm.
     */
    private static boolean mayBeSentAgain(ProxyContext context, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        boolean reset =
                failure instanceof StreamResetException && !request.response().closed();
        boolean closed = reset || failure instanceof HttpClosedException || failure instanceof SocketException;
        boolean refused = failure instanceof ConnectException;
        return closed && !refused && request.method() == HttpMethod.GET && !hasBody(request);
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Not at once: when many clients hang up together, the next connection would be one that is about to be closed as well. */
    private Future<ProxyResponse> again(ProxyContext context) {
        // What came of the request so far is over; there is nothing of it to wait for.
        context.request().setBody(null);
        long pause = ThreadLocalRandom.current().nextLong(MOST_PAUSE_MILLIS / 3, MOST_PAUSE_MILLIS);
        return vertx.timer(pause, TimeUnit.MILLISECONDS).compose(now -> attempt(context));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HeaderHygiene.ofResponse(context.response().headers());
        if (context.response().getStatusCode() == NOT_MODIFIED) {
            // Else it would be announced as chunked, and some clients wait for the chunks.
            context.response().setBody(null);
        }
        return context.sendResponse();
    }

    private ProxyResponse failed(ProxyContext context, Throwable failure) {
        GatewayProblem problem = problem(context.request().proxiedRequest(), failure);
        ProxyResponse answer = context.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(answer::putHeader);
        return answer.setBody(Body.body(Buffer.buffer(problem.json())));
    }

    private GatewayProblem problem(HttpServerRequest request, Throwable failure) {
        if (failure instanceof Refused ours) {
            closeSoon(request);
            return ours.problem();
        }
        // Without the query, in which there may be an address.
        LOG.warnf("%s %s (%s): %s", request.method(), request.path(), RequestId.of(request), failure);
        if (isUnreachable(failure) || failure instanceof ConnectionPoolTooBusyException) {
            return GatewayProblem.LEFT_ALONE.after(1);
        }
        return failure instanceof TimeoutException ? GatewayProblem.TIMED_OUT : GatewayProblem.UNAVAILABLE;
    }

    /** The rest of its body is of no use; but if the connection were closed at once, the answer could be lost. */
    private void closeSoon(HttpServerRequest request) {
        vertx.setTimer(LINGER_MILLIS, now -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
