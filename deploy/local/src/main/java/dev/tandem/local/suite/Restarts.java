package dev.tandem.local.suite;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * When a process that ended by itself is started again: after a pause that doubles, and a few times only. What has run for a while
 * since is forgiven.
 */
final class Restarts {
    static final int MOST = 5;
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Duration firstPause;
    private final Deque<Long> deaths = new ArrayDeque<>();

    Restarts(Duration firstPause) {
        this.firstPause = firstPause;
    }

    /** How long to wait after a death; nothing when there were too many. @param now of {@link System#nanoTime} */
    Optional<Duration> pauseAfterDeath(long now) {
        while (!deaths.isEmpty() && now - deaths.getFirst() > REMEMBERED.toNanos()) {
            deaths.removeFirst();
        }
        deaths.addLast(now);
        return count() > MOST ? Optional.empty() : Optional.of(firstPause.multipliedBy(1L << (count() - 1)));
    }

    /** How many there were lately. */
    int count() {
        return deaths.size();
    }
}
