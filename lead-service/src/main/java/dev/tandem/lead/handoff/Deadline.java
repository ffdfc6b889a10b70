package dev.tandem.lead.handoff;

import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/**
 * A deadline, and the time of the warning before it.
 *
 * @param by from this instant on it is missed
 */
public record Deadline(Instant warnAt, Instant by) {
    /** The share of the time after which the warning is given. */
    static final int WARN_PERCENT = 75;

    /** @param within working time by that calendar, starting at {@code from} */
    public static Deadline of(WorkingCalendar calendar, Instant from, Duration within) {
        Duration untilWarning = within.multipliedBy(WARN_PERCENT).dividedBy(100);
        return new Deadline(calendar.plus(from, untilWarning), calendar.plus(from, within));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(by);
    }

    public boolean isNear(Instant now) {
        return !now.isBefore(warnAt) && !isOver(now);
    }
}
