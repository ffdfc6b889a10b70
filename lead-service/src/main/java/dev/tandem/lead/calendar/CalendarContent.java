package dev.tandem.lead.calendar;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.hours.CalendarFaults;
import dev.tandem.platform.time.hours.Opening;
import dev.tandem.platform.time.hours.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What somebody says of their working time.
 *
 * @param code unique in the tenant
 * @param zone an IANA time zone
 * @param partnerId whose it is; null: the vendor's
 */
public record CalendarContent(String code, String zone, List<Opening> hours, List<LocalDate> holidays, UUID partnerId) {
    /** @throws InvalidRequest with everything that keeps it from being a calendar */
    void check() {
        List<FieldFault> faults = CalendarFaults.of(zone, hours, holidays);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    WorkingCalendar working() {
        return new WorkingCalendar(ZoneId.of(zone), hours, holidays);
    }
}
