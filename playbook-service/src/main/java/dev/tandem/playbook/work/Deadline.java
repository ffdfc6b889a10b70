package dev.tandem.playbook.work;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time by which something has to be done.
 *
 * @param warnAt when it is told that little time is left; null if it is not
 * @param warnedAt when that was told; null if it was not
 * @param reportedAt when it was reported as overdue; null if it was not
 */
public record Deadline(Instant at, Instant warnAt, Instant warnedAt, Instant reportedAt) {
    /** The share of the time after which it is told that little is left, as for the clocks of handoffs. */
    private static final int WARN_PERCENT = 75;

    private static final int HUNDRED = 100;

    /**
     * Counted in the working time of the side that answers for it, to the microsecond, as the timer's query compares
     * it.
     */
    public static Deadline within(Duration time, Side side, Instant from, SideHours hours) {
        Duration most = time.multipliedBy(WARN_PERCENT).dividedBy(HUNDRED);
        return new Deadline(after(side, time, from, hours), after(side, most, from, hours), null, null);
    }

    private static Instant after(Side side, Duration time, Instant from, SideHours hours) {
        return hours.after(side, time, from).truncatedTo(ChronoUnit.MICROS);
    }

    /** Without a warning. */
    public static Deadline at(Instant time) {
        return new Deadline(time, null, null, null);
    }

    public Deadline warned(Instant when) {
        return new Deadline(at, warnAt, when, reportedAt);
    }

    public Deadline reported(Instant when) {
        return new Deadline(at, warnAt, warnedAt, when);
    }

    /** In the place of another one: what was told of that is not told again, unless it was too early by this. @param before null for none */
    public Deadline inPlaceOf(Deadline before) {
        Deadline told = this;
        if (before != null && before.warnedAt != null && warnAt != null && !before.warnedAt.isBefore(warnAt)) {
            told = told.warned(before.warnedAt);
        }
        return before != null && before.isReported() && isOver(before.reportedAt)
                ? told.reported(before.reportedAt)
                : told;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    /** Whether little time is left, and nobody was told. */
    public boolean isNewlyNear(Instant now) {
        return isWarningOpen() && !now.isBefore(warnAt) && !isOver(now);
    }

    /** When something has to be told of it next, if it was not reported yet. */
    public Instant nextTold() {
        return isWarningOpen() ? warnAt : at;
    }

    private boolean isWarningOpen() {
        return warnAt != null && warnedAt == null && !isReported();
    }

    @JsonIgnore
    public boolean isReported() {
        return reportedAt != null;
    }
}
