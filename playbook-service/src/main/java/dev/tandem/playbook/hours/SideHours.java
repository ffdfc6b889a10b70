package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;

/** The working calendars of both sides. */
public record SideHours(WorkingCalendar vendor, WorkingCalendar partner) {
    /** The time at which this much of a side's working time has passed. */
    public Instant after(Side side, Duration within, Instant from) {
        return of(side).plus(from, within);
    }

    /** A side's working time from one instant to a later one; zero if the other one is not later. */
    public Duration between(Side side, Instant from, Instant to) {
        return of(side).between(from, to);
    }

    private WorkingCalendar of(Side side) {
        return side == Side.VENDOR ? vendor : partner;
    }
}
