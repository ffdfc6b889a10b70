package dev.tandem.gateway.driver;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which bytes are written by hand: a client would put them in order first. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LITTLE = 4 << 10;

    private final Socket socket;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** What comes back to these lines of a head, when the connection has ended. */
    public static String answer(String... lines) throws IOException {
        try (Wire wire = sending(lines)) {
            return wire.rest();
        }
    }

    /** The connection after these lines of a head and the empty one. */
    public static Wire sending(String... lines) throws IOException {
        return beginning(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** The connection after these lines of a head and the empty one, with room for hardly any of the answer. */
    public static Wire greedy(String... lines) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(LITTLE);
        socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
        return new Wire(socket).send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    /** The connection after just this. */
    public static Wire beginning(String text) throws IOException {
        return new Wire(new Socket("127.0.0.1", RestAssured.port)).send(text);
    }

    /** What comes back to a request from that address of this machine, until the connection has ended. */
    public static String answerTo(String address, String body, String... head) throws IOException {
        Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName(address), 0);
        try (Wire wire = new Wire(socket)) {
            return wire.send(String.join("\r\n", head) + "\r\n\r\n" + body).rest();
        }
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** As much as has come when that many letters are there. */
    public String next(int letters) throws IOException {
        return new String(socket.getInputStream().readNBytes(letters), StandardCharsets.UTF_8);
    }

    /** Until the other side has closed. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Closes it as a client does that crashes, or reads no more of what has come. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
