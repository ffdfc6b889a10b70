package dev.tandem.playbook.hours;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When somebody works: weekly hours in a time zone, but for holidays. */
public record WorkingHours(String zone, List<Opening> hours, List<LocalDate> holidays) {
    WorkingCalendar calendar() {
        return new WorkingCalendar(ZoneId.of(zone), hours, holidays);
    }
}
