package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Deadline;
import dev.tandem.playbook.work.Task;
import java.time.Duration;
import java.time.Instant;

/** Counts until when something has to be done, in the working time of the side that answers for it. */
public record SideHours(WorkingCalendar vendor, WorkingCalendar partner) {

    /** @param from when its stage began; @return null where the playbook sets no limit */
    public Deadline of(Task task, Instant from) {
        return task.asked().within() == null
                ? null
                : of(task.accountable().side(), task.asked().within(), from);
    }

    public Deadline of(Side side, Duration within, Instant from) {
        WorkingCalendar calendar = side == Side.VENDOR ? vendor : partner;
        return new Deadline(calendar.plus(from, within), null);
    }
}
