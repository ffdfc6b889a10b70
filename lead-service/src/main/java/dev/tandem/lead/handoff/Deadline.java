package dev.tandem.lead.handoff;

import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when something is to be done, and when who has to do it is warned.
 *
 * @param by from this instant on it is too late
 */
public record Deadline(Instant warnAt, Instant by) {
    /** How much of the time has passed when the warning comes. */
    static final int WARN_PERCENT = 75;

    /** @param within working time by that calendar, from the given instant on */
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
