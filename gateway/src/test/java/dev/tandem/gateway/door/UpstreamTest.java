package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over real sockets: what a service is that takes no connection, and one that has taken all and answers slowly. */
class UpstreamTest {
    private static final int MOST_CONNECTIONS = 256;

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
