package dev.tandem.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * TCP ports of the loopback address, where everything embedded listens and nowhere else.
 *
 * <p>They are chosen from below those that systems give to outgoing connections (32768 and up on Linux). One from there that is free
 * now may be a client's a second later, even that of a client on its way to this very port.
 */
public final class Ports {
    private static final int FIRST = 20_000;
    private static final int END = 30_000;

    /** Servers take seconds until they listen: what one was given here, another is not. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A port that is free at this moment, and that was not returned before. */
    public static int free() {
        return freeRow(1);
    }

    /** The first of several such ports in a row. */
    public static int freeRow(int number) {
        return RandomGenerator.getDefault()
                .ints(FIRST, END)
                .filter(first -> IntStream.range(first, first + number).allMatch(Ports::isFree))
                .filter(first -> IntStream.range(first, first + number).allMatch(GIVEN::add))
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
