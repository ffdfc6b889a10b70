package dev.tandem.gateway.door;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;

/** The way to one service: its connections, and whether it is worth a try. */
final class Upstream {
    private static final long CONNECT_MILLIS = 2_000;
    private static final int MOST_CONNECTIONS = 256;
    /** For a connection; the next one is told at once that there is none. */
    private static final int MOST_WAITING = 512;

    private final HttpClient client;
    private final RequestOptions address;
    private final Circuit circuit = new Circuit();
    private final RetryBudget budget = new RetryBudget();

    /** @param silence after which it is given up on */
    Upstream(URI address, Duration silence, Vertx vertx) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(MOST_CONNECTIONS).setMaxWaitQueueSize(MOST_WAITING));
        this.address = new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort())
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(silence.toMillis());
    }

    /**
     * A request that is to be filled and sent; what comes of it has to be told by {@link #answered} or {@link #failed}. Fails with
     * {@link Refused} while the service is left alone.
     */
    Future<HttpClientRequest> request() {
        long wait = circuit.secondsToWait();
        return wait > 0
                ? Future.failedFuture(new Refused(GatewayProblem.LEFT_ALONE.after(wait)))
                : client.request(address);
    }

    /** Whether a request that came to nothing may be sent once more. */
    boolean mayRetry() {
        return budget.mayRetry();
    }

    /** To be said of each request once, before it is sent. */
    void count() {
        budget.request();
    }

    void answered() {
        circuit.reached();
    }

    void failed(Throwable failure) {
        if (isUnreachable(failure)) {
            circuit.failed();
        } else if (!(failure instanceof Refused)) {
            // A client that went away says nothing against the service.
            circuit.reached();
        }
    }

    /** Whether not even a connection was to be had. */
    static boolean isUnreachable(Throwable failure) {
        return failure instanceof ConnectException || failure instanceof ConnectTimeoutException;
    }
}
