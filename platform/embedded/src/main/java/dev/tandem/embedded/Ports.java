package dev.tandem.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** TCP ports of the loopback address, where everything embedded listens and nowhere else. */
public final class Ports {

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first of several free ports in a row, from below those that systems give to connections: of those after a free one
     * up there, another process may have one at any moment.
     */
    public static int freeRow(int number) {
        return RandomGenerator.getDefault()
                .ints(20_000, 30_000)
                .filter(first -> IntStream.range(first, first + number).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this port could be listened on now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier run that linger in TIME_WAIT don't count as a listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
