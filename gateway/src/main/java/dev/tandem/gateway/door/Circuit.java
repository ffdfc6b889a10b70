package dev.tandem.gateway.door;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Spares a service that is away, and whoever asks for it, attempts that are bound to fail: after some failures to reach it in a row, or
 * when half of the latest attempts came to nothing, it is left alone for a while, then one request tries. What a service answers, even
 * an error and however late, is no failure.
 */
final class Circuit {
    private static final int UNREACHABLE_IN_A_ROW = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    /** What is back is found within that time, and one request in four seconds hurts nobody. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final RecentFailures recent;
    private int unreachableInARow;
    private boolean leftAlone;
    /** How often it has been left alone: what began before says nothing of how it is since. */
    private int times;

    private long nextTry;
    private Duration pause = FIRST_PAUSE;

    Circuit() {
        this(System::nanoTime);
    }

    Circuit(LongSupplier nanos) {
        this.nanos = nanos;
        this.recent = new RecentFailures(second());
    }

    /** Nothing while the service is left alone: then {@link #secondsToWait} says for how long. */
    synchronized Optional<Attempt> attempt() {
        if (leftAlone) {
            long now = nanos.getAsLong();
            if (now - nextTry < 0) {
                return Optional.empty();
            }
            // If nothing comes of that attempt, or nothing for long, the next one is after a longer pause.
            pauseFrom(now);
        }
        return Optional.of(new Attempt(times));
    }

    /** Until the next attempt may be made, rounded up; at least 1. */
    synchronized long secondsToWait() {
        return Math.max(1, 1 + (nextTry - nanos.getAsLong() - 1) / SECOND);
    }

    /** To be told what comes of it. Of one that its client gave up there is nothing to tell. */
    final class Attempt {
        private final int begun;

        private Attempt(int begun) {
            this.begun = begun;
        }

        /** The service has answered, whatever it was. */
        void answered() {
            synchronized (Circuit.this) {
                succeed(this);
            }
        }

        /** There was no connection to be had. */
        void unreachable() {
            synchronized (Circuit.this) {
                fail(this, unreachableInARow + 1);
            }
        }

        /** There was a connection, but no answer came by it. */
        void broken() {
            synchronized (Circuit.this) {
                fail(this, 0);
            }
        }
    }

    private void succeed(Attempt attempt) {
        if (attempt.begun != times) {
            return;
        }
        unreachableInARow = 0;
        if (leftAlone) {
            leftAlone = false;
            pause = FIRST_PAUSE;
        } else {
            recent.count(second(), false);
        }
    }

    private void fail(Attempt attempt, int inARow) {
        if (leftAlone || attempt.begun != times) {
            return;
        }
        unreachableInARow = inARow;
        recent.count(second(), true);
        if (inARow == UNREACHABLE_IN_A_ROW || recent.areHalf()) {
            leftAlone = true;
            times++;
            unreachableInARow = 0;
            recent.forget();
            pauseFrom(nanos.getAsLong());
        }
    }

    private long second() {
        return Math.floorDiv(nanos.getAsLong(), SECOND);
    }

    private void pauseFrom(long now) {
        nextTry = now + pause.toNanos();
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
