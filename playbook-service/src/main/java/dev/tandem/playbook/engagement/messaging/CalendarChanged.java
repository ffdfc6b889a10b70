package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.time.hours.Opening;
import dev.tandem.playbook.calendar.WorkingHours;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record CalendarChanged(UUID calendarId, UUID partnerId, String zone, List<Opening> hours, List<LocalDate> holidays) {
    WorkingHours working() {
        return new WorkingHours(zone, hours, holidays);
    }
}
