package dev.tandem.gateway.door;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** The way to one service: its connections, and whether it is worth a try. */
final class Upstream {
    private static final int CONNECT_MILLIS = 2_000;
    /** For a connection that others use; longer than it takes to find that there is none to be had. */
    private static final long WAIT_MILLIS = 3_000;

    /** Of each event loop. */
    private static final int MOST_CONNECTIONS = 128;
    /** For a connection of an event loop; the next one is told at once that there is none. */
    private static final int MOST_WAITING = 256;

    /** Of each event loop: a connection of another one would cost a request two changes of threads. */
    private record Loop(HttpClient client, Shares connections) {}

    private final ThreadLocal<Loop> loops;

    private final RequestOptions address;
    private final Circuit circuit = new Circuit();
    private final RetryBudget budget = new RetryBudget();

    /** @param silence after which it is given up on */
    Upstream(URI address, Duration silence, Vertx vertx) {
        HttpClientOptions connections = new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxWaitQueueSize(MOST_WAITING);
        this.loops = ThreadLocal.withInitial(
                () -> new Loop(vertx.createHttpClient(connections), Shares.toWaitFor(MOST_CONNECTIONS)));
        this.address = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setConnectTimeout(WAIT_MILLIS)
                .setIdleTimeout(silence.toMillis());
    }

    /** To be told what comes of it, unless it never began; nothing while the service is left alone. */
    Optional<Circuit.Attempt> attempt() {
        return circuit.attempt();
    }

    /** What to answer meanwhile. */
    GatewayProblem leftAlone() {
        return GatewayProblem.LEFT_ALONE.after(circuit.secondsToWait());
    }

    /**
     * Takes a connection's place until the request has ended: an answer holds one for as long as its client likes to read it, and nobody
     * is to hold so many that there are none for others.
     *
     * @return false if the holder has its share already, and there are few left
     */
    boolean enter(Shares.Holder holder, Ending ending) {
        Shares places = loops.get().connections();
        if (!places.take(holder)) {
            return false;
        }
        ending.then(() -> places.giveBack(holder));
        return true;
    }

    /** A request that is to be filled and sent. Fails with {@link ConnectionPoolTooBusyException} if others use all connections. */
    Future<HttpClientRequest> request() {
        // Nothing was sent yet, so this is no waiting for an answer, and no sign that the service is away.
        return loops.get()
                .client()
                .request(address)
                .recover(failure -> Future.failedFuture(
                        failure instanceof TimeoutException
                                ? new ConnectionPoolTooBusyException(failure.getMessage())
                                : failure));
    }

    /** Whether a request that came to nothing may be sent once more. */
    boolean mayRetry() {
        return budget.mayRetry();
    }

    /** To be said of each request once, before it is sent. */
    void count() {
        budget.request();
    }

    /** What a failure says of the service: nothing, if it was broken off by ourselves, or by too many who wait for it. */
    static void tell(Circuit.Attempt attempt, Throwable failure) {
        if (isUnreachable(failure)) {
            attempt.unreachable();
        } else if (!(failure instanceof StreamResetException || failure instanceof ConnectionPoolTooBusyException)) {
            attempt.broken();
        }
    }

    /** Whether not even a connection was to be had. */
    static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
    }
}
