package dev.tandem.gateway.driver;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tandem.testkit.Eventually;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Requests whose bodies go on coming, as fast as the gateway asks of them, until they are closed. One that is ended before, as a body may
 * last only so long, begins again: however slow a machine is, all of them come at once at some time.
 */
public final class UnfinishedBodies implements AutoCloseable {
    private static final int PAUSE_MILLIS = 200;
    private static final int LENGTH = 1_000_000;
    private static final String PART = "x".repeat(600);

    private final List<Body> bodies = new CopyOnWriteArrayList<>();
    private final Thread sender = new Thread(this::sendOn);

    public UnfinishedBodies() {
        sender.start();
    }

    private record Body(String token, String path, Wire wire) {
        static Body begun(String token, String path) throws IOException {
            return new Body(
                    token,
                    path,
                    Wire.sending(
                            "POST " + path + " HTTP/1.1",
                            "Host: tandem",
                            "Authorization: Bearer " + token,
                            "Connection: close",
                            "Content-Length: " + LENGTH));
        }
    }

    /** The connection of one more. */
    public Wire begin(String token, String path) throws IOException {
        Body body = Body.begun(token, path);
        bodies.add(body);
        return body.wire();
    }

    private void sendOn() {
        try {
            while (true) {
                for (Body body : bodies) {
                    send(body);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException | IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Body body) throws IOException {
        try {
            body.wire().send(PART);
        } catch (IOException ended) {
            bodies.remove(body);
            bodies.add(Body.begun(body.token(), body.path()));
        }
    }

    @Override
    public void close() throws IOException {
        sender.interrupt();
        Eventually.eventually(() -> assertFalse(sender.isAlive()));
        for (Body body : bodies) {
            body.wire().close();
        }
    }
}
