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

    public boolean isOver(Instant now) {
        return !now.isBefore(at);
    }

    public boolean isReported() {
        return reportedAt != null;
    }
}
