package dev.tandem.gateway.door;

import dev.tandem.gateway.GatewaySettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Listens for everybody. The framework's own server is not opened: it gives no say in what is answered to a request that cannot be read,
 * nor in how long one may take to arrive.
 */
@ApplicationScoped
class DoorServer {
    private static final int LONGEST_LINE = 16 << 10;
    private static final int LONGEST_HEAD = 16 << 10;
    /** Longer than a service may keep silent, and than systems keep what a client takes to themselves ({@link Taking}). */
    private static final int IDLE_SECONDS = 90;
    /**
     * In bytes, of an answer that its client has yet to take: the system would keep megabytes of each by itself. {@link Taking} reckons with
     * it.
     */
    private static final int UNTAKEN = 64 << 10;

    /** Of what may be held before anybody has said who it is: some megabytes. */
    private static final long MOST_HEAD_BYTES = 4 << 20;

    private static final Logger LOG = Logger.getLogger(DoorServer.class);

    private final GatewaySettings settings;
    private final Door door;
    private final UnderWay underWay;
    private final Vertx vertx;
    private final Crowd crowd;
    private String deployment;

    DoorServer(GatewaySettings settings, Door door, UnderWay underWay, Vertx vertx) {
        this.settings = settings;
        this.door = door;
        this.underWay = underWay;
        this.vertx = vertx;
        this.crowd = new Crowd(settings.connections(), MOST_HEAD_BYTES);
    }

    /** One for each core: what one begins with a request it also ends. */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        deployment = vertx.deployVerticle(
                        Listener::new,
                        new DeploymentOptions()
                                .setInstances(Runtime.getRuntime().availableProcessors()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** What is under way comes to its end; connections are closed with their next answer. */
    void close(@Observes ShutdownEvent end) {
        if (!underWay.drain(settings.drain())) {
            LOG.warnf("Some requests have not ended within %s", settings.drain());
        }
        vertx.undeploy(deployment).toCompletionStage().toCompletableFuture().orTimeout(1, TimeUnit.SECONDS);
    }

    private final class Listener extends AbstractVerticle {
        @Override
        public void start(Promise<Void> listening) {
            HttpServerOptions options = new HttpServerOptions()
                    .setHost(settings.host())
                    .setPort(settings.port())
                    // In clear it would be a way around what is checked of a request's form.
                    .setHttp2ClearTextEnabled(false)
                    .setHandle100ContinueAutomatically(false)
                    // Each puts a handler in the way of every message, and nobody upgrades to a WebSocket here.
                    .setPerFrameWebSocketCompressionSupported(false)
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setMaxInitialLineLength(LONGEST_LINE)
                    .setMaxHeaderSize(LONGEST_HEAD)
                    .setSendBufferSize(UNTAKEN)
                    .setIdleTimeout(IDLE_SECONDS);
            HttpServer server = vertx.createHttpServer(options);
            server.connectionHandler(connection -> ConnectionWatch.begin(
                            connection, settings.headPatience(), settings.answerPatience(), crowd))
                    .requestHandler(door::enter)
                    .invalidRequestHandler(door::refuseUnreadable)
                    .listen()
                    .<Void>mapEmpty()
                    .onComplete(listening);
        }
    }
}
