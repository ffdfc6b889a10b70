package dev.tandem.playbook.work;

import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time by which something has to be done.
 *
 * @param reportedAt when it was reported as overdue; null if it was not
 */
public record Deadline(Instant at, Instant reportedAt) {
    /**
     * Counted in the working time of the side that answers for it, to the microsecond, as the timer's query compares
     * it.
     */
    public static Deadline within(Duration time, Side side, Instant from, SideHours hours) {
        return new Deadline(hours.after(side, time, from).truncatedTo(ChronoUnit.MICROS), null);
    }

    public Deadline reported(Instant when) {
        return new Deadline(at, when);
    }

    /** In the place of another one: what was reported as late is not reported again, unless it was not late by this. @param before null for none */
    public Deadline inPlaceOf(Deadline before) {
        boolean told = before != null && before.isReported() && isOver(before.reportedAt);
        return told ? reported(before.reportedAt) : this;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    public boolean isReported() {
        return reportedAt != null;
    }
}
