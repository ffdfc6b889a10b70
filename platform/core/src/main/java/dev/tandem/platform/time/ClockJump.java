package dev.tandem.platform.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A move of a sandbox's clock. The time in between is stepped through, so nothing in it counts as missed.
 *
 * @param from the time on the tenant's clock before it
 * @param to the time on it afterwards
 */
record ClockJump(Instant from, Instant to) {
    /** Somebody who moves a clock in small steps looks at what has happened in between; the steps are one jump all the same. */
    private static final Duration ONE_SITTING = Duration.ofHours(1);

    /** The next move, when it follows so soon that nothing of the time between them can have been missed. */
    ClockJump followedBy(ClockJump next) {
        return next.from.isBefore(to.plus(ONE_SITTING)) ? new ClockJump(from, next.to) : next;
    }

    boolean contains(Instant at) {
        return at.isAfter(from) && !at.isAfter(to);
    }
}
