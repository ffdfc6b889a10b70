package dev.tandem.gateway.door;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What all connections together hold that is no request yet. Nobody has to say who it is for that, so it has an end. */
final class Crowd {
    private final int mostConnections;
    private final long mostHeadBytes;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong headBytes = new AtomicLong();

    /** @param mostHeadBytes of heads that have begun and not come to their end; one that comes at once needs none */
    Crowd(int mostConnections, long mostHeadBytes) {
        this.mostConnections = mostConnections;
        this.mostHeadBytes = mostHeadBytes;
    }

    /** Has to be followed by {@link #leave}, also if there are too many. */
    boolean hasPlaceForOneMore() {
        return connections.incrementAndGet() <= mostConnections;
    }

    void leave() {
        connections.decrementAndGet();
    }

    /**
     * @param before of this head, when it was told the last time
     * @return false if that is too much, and then it may wait no longer
     */
    boolean holds(int before, int bytes) {
        return bytes == before || headBytes.addAndGet((long) bytes - before) <= mostHeadBytes || bytes < before;
    }
}
