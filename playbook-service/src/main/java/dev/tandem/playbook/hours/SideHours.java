package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.staff.Side;
import java.time.Duration;
import java.time.Instant;

/** The working calendars of both sides. */
public record SideHours(WorkingCalendar vendor, WorkingCalendar partner) {
    /** The time at which this much of a side's working time has passed. */
    public Instant after(Side side, Duration within, Instant from) {
        WorkingCalendar calendar = side == Side.VENDOR ? vendor : partner;
        return calendar.plus(from, within);
    }
}
