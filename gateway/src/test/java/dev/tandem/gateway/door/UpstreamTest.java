package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over real sockets: what a service is that takes no connection, and one that has taken all and answers slowly. */
class UpstreamTest {
    private static final int MOST_CONNECTIONS = 128;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void end() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aServiceThatTakesNoConnectionIsUnreachable() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> waiting = new ArrayList<>();
            try {
                while (connects(full, waiting)) {}

                Throwable failure = failureOf(upstream(full.getLocalPort()).request());

                assertTrue(Upstream.isUnreachable(failure), failure::toString);
            } finally {
                for (Socket socket : waiting) {
                    socket.close();
                }
            }
        }
    }

    private static boolean connects(ServerSocket server, List<Socket> waiting) throws Exception {
        Socket socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 300);
            return true;
        } catch (SocketTimeoutException full) {
            return false;
        }
    }

    @Test
    void aServiceOfWhichOthersUseAllConnectionsIsNot() {
        int port = vertx.createHttpServer()
                .requestHandler(request -> {})
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        Upstream upstream = upstream(port);
        Stream.generate(upstream::request)
                .limit(MOST_CONNECTIONS)
                .toList()
                .forEach(taken ->
                        taken.toCompletionStage().toCompletableFuture().join().send());

        Throwable failure = failureOf(upstream.request());

        assertInstanceOf(ConnectionPoolTooBusyException.class, failure);
        assertFalse(Upstream.isUnreachable(failure));
    }

    @Test
    void anEventLoopUsesNoConnectionOfAnotherOne() throws Exception {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        int port = vertx.createHttpServer()
                .requestHandler(request -> {
                    ports.add(request.remoteAddress().port());
                    request.response().end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        Upstream upstream = upstream(port);
        Context one = eventLoop();
        Context other = eventLoop();

        for (Context loop : List.of(one, other, one, other)) {
            CompletableFuture<Void> answered = new CompletableFuture<>();
            loop.runOnContext(there -> upstream.request()
                    .compose(HttpClientRequest::send)
                    .compose(HttpClientResponse::end)
                    .onSuccess(answered::complete)
                    .onFailure(answered::completeExceptionally));
            answered.get(10, TimeUnit.SECONDS);
        }

        assertEquals(2, ports.size());
    }

    private Context eventLoop() throws Exception {
        CompletableFuture<Context> found = new CompletableFuture<>();
        vertx.deployVerticle(new AbstractVerticle() {
            @Override
            public void start() {
                found.complete(context);
            }
        });
        return found.get(10, TimeUnit.SECONDS);
    }

    private Upstream upstream(int port) {
        return new Upstream(URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(60), vertx);
    }

    private static Throwable failureOf(Future<HttpClientRequest> request) {
        return assertThrows(
                        CompletionException.class,
                        () -> request.toCompletionStage().toCompletableFuture().join())
                .getCause();
    }
}
