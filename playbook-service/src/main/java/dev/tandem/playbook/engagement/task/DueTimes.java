package dev.tandem.playbook.engagement.task;

import dev.tandem.platform.time.hours.WorkingCalendar;
import dev.tandem.playbook.playbook.content.Side;
import java.time.Duration;
import java.time.Instant;

/** Counts until when something has to be done, in the working time of the side that answers for it. */
public record DueTimes(WorkingCalendar vendor, WorkingCalendar partner) {

    /** @param from when its stage began; @return null where the playbook sets no limit */
    public Due of(Task task, Instant from) {
        return task.asked().within() == null
                ? null
                : of(task.accountable().side(), task.asked().within(), from);
    }

    public Due of(Side side, Duration within, Instant from) {
        WorkingCalendar calendar = side == Side.VENDOR ? vendor : partner;
        return new Due(calendar.plus(from, within), null);
    }
}
