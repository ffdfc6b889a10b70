package dev.tandem.gateway.door;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The requests that are not answered yet. */
@Singleton
class UnderWay {
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean draining;

    void begin() {
        requests.incrementAndGet();
    }

    void end() {
        requests.decrementAndGet();
    }

    /** Whether connections are to be closed with their next answer. */
    boolean isDraining() {
        return draining;
    }

    /**
     * Waits until each request has ended. Whoever comes meanwhile is served, too.
     *
     * @return whether all have in that time
     */
    boolean drain(Duration patience) {
        draining = true;
        long until = System.nanoTime() + patience.toNanos();
        while (requests.get() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return requests.get() == 0;
    }
}
