package dev.tandem.gateway.door;

import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One request on its way to a service, and the answer on its way back. */
final class Exchange {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    /** In bytes; a longer answer is passed on as it comes. */
    private static final long MOST_AS_A_WHOLE = 64 << 10;

    private static final long MOST_PAUSE_MILLIS = 75;
    /** Half a second, about: most requests take less, so that of a burst most have had their turn by then. */
    private static final int MOST_LOOKS = 10;

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final Visit visit;
    private final Upstream upstream;
    private final LongCalls longCalls;
    private final Vertx vertx;

    private RequestBody body;
    private Circuit.Attempt attempt;
    private HttpClientRequest asked;
    private boolean repeated;
    /** Whether nothing more is expected of the service. */
    private boolean over;

    Exchange(Visit visit, Upstream upstream, LongCalls longCalls, Vertx vertx) {
        this.visit = visit;
        this.upstream = upstream;
        this.longCalls = longCalls;
        this.vertx = vertx;
    }

    void begin(RequestBody content) {
        body = content;
        enter(MOST_LOOKS);
    }

    /**
     * Whoever has its share already looks again a few times before it is refused. Those who wait so stand in nobody's way: there is no order
     * among them, others who may have a place take it, and what is costly does not wait, as it holds places of other kinds.
     */
    private void enter(int looks) {
        if (upstream.enter(visit.holder(), visit.ending())) {
            visit.ending().then(this::leave);
            upstream.count();
            ask();
        } else if (looks > 1 && !body.isCostly()) {
            vertx.setTimer(pause(), now -> {
                if (!visit.ending().hasCome()) {
                    enter(looks - 1);
                }
            });
        } else {
            over = true;
            Refusal.send(visit.request(), GatewayProblem.TOO_MANY_AT_ONCE);
        }
    }

    /** For a body that did not come. */
    void giveUp(Throwable failure) {
        Refusal.send(visit.request(), problem(failure));
    }

    private void ask() {
        Optional<Circuit.Attempt> begun = upstream.attempt();
        if (begun.isEmpty()) {
            over = true;
            Refusal.send(visit.request(), upstream.leftAlone());
            return;
        }
        attempt = begun.get();
        upstream.request().onComplete(connected -> {
            if (connected.succeeded()) {
                send(connected.result());
            } else {
                fail(connected.cause());
            }
        });
    }

    private void send(HttpClientRequest request) {
        asked = request;
        if (visit.ending().hasCome()) {
            leave();
            return;
        }
        HttpServerRequest arrived = visit.request();
        request.setMethod(arrived.method()).setURI(arrived.uri());
        HeaderHygiene.ofRequest(arrived, visit.origin(), visit.caller(), request.headers());
        body.sendWith(request).onComplete(answered -> {
            if (answered.succeeded()) {
                attempt.answered();
                pass(answered.result());
            } else {
                fail(answered.cause());
            }
        });
    }

    /** The client is gone: whatever the service is still at is for nobody. */
    private void leave() {
        if (!over && asked != null) {
            asked.reset();
        }
    }

    /**
     * All of the answer is there, which is the end of it also for who is still sending: a body that has nothing to bring about any more
     * would keep the service's connection from others for as long as its client likes.
     */
    private void answered(HttpServerResponse answer) {
        over = true;
        if (body.isSent()) {
            return;
        }
        boolean isComing = !visit.request().isEnded();
        asked.reset();
        if (isComing && !answer.headWritten()) {
            answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private void pass(HttpClientResponse response) {
        HttpServerResponse answer = visit.request().response();
        int status = response.statusCode();
        answer.setStatusCode(status);
        HeaderHygiene.ofResponse(response.headers(), answer.headers());
        long length = status == NO_CONTENT || status == NOT_MODIFIED ? 0 : length(response);
        if (length >= 0 && length <= MOST_AS_A_WHOLE) {
            response.body().onComplete(read -> {
                if (read.succeeded()) {
                    answered(answer);
                    answer.end(read.result());
                } else {
                    over = true;
                    cutOff(answer, read.cause());
                }
            });
        } else {
            longCalls.watch(visit);
            // An old client that knows no chunks is told by the end of the connection where the answer ends.
            answer.setChunked(length < 0);
            response.pipe().endOnComplete(false).to(answer).onComplete(piped -> {
                if (piped.succeeded()) {
                    // Before the answer ends: else its end would take the service's connection with it, which others
                    // can use.
                    answered(answer);
                    answer.end();
                } else {
                    leave();
                    over = true;
                    cutOff(answer, piped.cause());
                }
            });
        }
    }

    private static long length(HttpClientResponse response) {
        String length = response.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    /** Half an answer must not be taken for a whole one, and there is no way to take back its head. */
    private void cutOff(HttpServerResponse answer, Throwable failure) {
        log(failure);
        answer.reset();
        // Nobody else tells that it is over.
        visit.ending().come();
    }

    private void fail(Throwable failure) {
        over = true;
        if (visit.ending().hasCome()) {
            return;
        }
        if (!isClientsSilence(failure)) {
            Upstream.tell(attempt, failure);
        }
        if (mayBeSentAgain(failure) && upstream.mayRetry()) {
            again();
        } else {
            Refusal.send(visit.request(), problem(failure));
        }
    }

    /** While a file is still to come, it is not the service that keeps everybody waiting. */
    private boolean isClientsSilence(Throwable failure) {
        return failure instanceof TimeoutException && !visit.request().isEnded();
    }

    /**
     * A service closes a kept connection when it likes, also while a request is on its way, and another client that hangs up takes the
     * connection with it that its request was on; reading twice does no harm.
     */
    private boolean mayBeSentAgain(Throwable failure) {
        // A reset is an exception of another class with each transport.
        boolean closed = failure instanceof StreamResetException
                || failure instanceof HttpClosedException
                || failure instanceof IOException;
        return closed && !Upstream.isUnreachable(failure) && !repeated && RequestForm.isSafe(visit.request());
    }

    /** Not at once: when many clients hang up together, the next connection would be one that is about to be closed as well. */
    private void again() {
        repeated = true;
        over = false;
        vertx.setTimer(pause(), now -> {
            if (!visit.ending().hasCome()) {
                ask();
            }
        });
    }

    private static long pause() {
        return ThreadLocalRandom.current().nextLong(MOST_PAUSE_MILLIS / 3, MOST_PAUSE_MILLIS);
    }

    private GatewayProblem problem(Throwable failure) {
        if (failure instanceof Refused ours) {
            return ours.problem();
        }
        log(failure);
        if (Upstream.isUnreachable(failure) || failure instanceof ConnectionPoolTooBusyException) {
            return GatewayProblem.LEFT_ALONE.after(1);
        }
        return failure instanceof TimeoutException ? GatewayProblem.TIMED_OUT : GatewayProblem.UNAVAILABLE;
    }

    /** Without the query, in which there may be an address. Of clients that have gone an operator need not know. */
    private void log(Throwable failure) {
        HttpServerRequest request = visit.request();
        // A write may fail before anybody is told that the connection is closed.
        boolean gone = visit.ending().hasCome()
                || request.response().closed()
                || !ConnectionWatch.isOpen(request.connection());
        LOG.logf(
                gone ? Logger.Level.DEBUG : Logger.Level.WARN,
                "%s %s (%s): %s",
                request.method(),
                request.path(),
                RequestId.of(request),
                failure);
    }
}
