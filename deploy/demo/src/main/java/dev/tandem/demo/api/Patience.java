package dev.tandem.demo.api;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what follows by event: the answer is there soon, but not at once. */
public final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(60);

    private static final Set<Integer> NOT_HEARD_YET = Set.of(404, 409, 422);

    private Patience() {}

    /** Looks until something is found; fails with what was waited for after a minute. */
    public static <T> T awaitUntil(String what, Supplier<Optional<T>> look) {
        return awaitUntil(what, USUAL, look);
    }

    public static <T> T awaitUntil(String what, Duration patience, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new SuiteFailure("After " + patience.toSeconds() + " s still not so: " + what);
            }
            pause();
            found = look.get();
        }
        return found.get();
    }

    /** Polls until the result is as expected, or patience ends; the last result shows which. */
    public static <T> T lastLook(Supplier<T> look, Predicate<T> wanted) {
        long deadline = System.nanoTime() + USUAL.toNanos();
        T seen = look.get();
        while (!wanted.test(seen) && System.nanoTime() <= deadline) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    /**
     * A call about something that the service may not know yet: what was just written to one service reaches the
     * others by event. It is repeated for a while when it is refused for what it refers to.
     */
    public static <T> T onceHeard(Supplier<T> call) {
        long deadline = System.nanoTime() + USUAL.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (Refusal refusal) {
                if (!NOT_HEARD_YET.contains(refusal.status()) || System.nanoTime() > deadline) {
                    throw refusal;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteFailure("Interrupted.", e);
        }
    }
}
