package dev.tandem.gateway.door;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a service that is away, and whoever asks for it, attempts that are bound to fail: after some failures to reach it in a row it
 * is left alone for a while, then one request tries. What a service answers, even an error, is no failure to reach it.
 */
final class Circuit {
    private static final int FAILURES_IN_A_ROW = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    /** What is back is found within that time, and one request in five seconds hurts nobody. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final LongSupplier nanos;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private long closedUntil;
    private boolean trying;

    Circuit() {
        this(System::nanoTime);
    }

    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * To be asked before each attempt, which {@link #reached} or {@link #failed} has to follow.
     *
     * @return the seconds to wait before the next one, rounded up; 0 if it may be made now
     */
    synchronized long secondsToWait() {
        if (failures < FAILURES_IN_A_ROW) {
            return 0;
        }
        long left = closedUntil - nanos.getAsLong();
        if (left > 0) {
            return 1 + (left - 1) / Duration.ofSeconds(1).toNanos();
        }
        if (trying) {
            return 1;
        }
        trying = true;
        return 0;
    }

    synchronized void reached() {
        failures = 0;
        trying = false;
        pause = FIRST_PAUSE;
    }

    synchronized void failed() {
        failures++;
        trying = false;
        if (failures < FAILURES_IN_A_ROW) {
            return;
        }
        closedUntil = nanos.getAsLong() + pause.toNanos();
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
