package dev.tandem.gateway.driver;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Requests whose bodies go on coming, as fast as the gateway asks of them, until they are closed. */
public final class UnfinishedBodies implements AutoCloseable {
    private static final int PAUSE_MILLIS = 200;
    private static final int LENGTH = 1_000_000;
    private static final String PART = "x".repeat(600);

    private final List<Wire> wires = new CopyOnWriteArrayList<>();
    private final Thread sender = new Thread(this::sendOn);

    public UnfinishedBodies() {
        sender.start();
    }

    /** The connection of one more. */
    public Wire begin(String token, String path) throws IOException {
        Wire wire = Wire.sending(
                "POST " + path + " HTTP/1.1",
                "Host: tandem",
                "Authorization: Bearer " + token,
                "Connection: close",
                "Content-Length: " + LENGTH);
        wires.add(wire);
        return wire;
    }

    private void sendOn() {
        try {
            while (true) {
                for (Wire wire : wires) {
                    send(wire);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Wire wire) {
        try {
            wire.send(PART);
        } catch (IOException noLongerTaken) {
            wires.remove(wire);
        }
    }

    @Override
    public void close() throws IOException {
        sender.interrupt();
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
