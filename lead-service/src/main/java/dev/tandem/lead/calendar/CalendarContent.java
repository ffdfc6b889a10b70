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
 * The working time of one party as a request states it.
 *
 * @param code unique in the tenant
 * @param zone an IANA time zone
 * @param partnerId the partner; null: the vendor
 */
public record CalendarContent(String code, String zone, List<Opening> hours, List<LocalDate> holidays, UUID partnerId) {
    /** @throws InvalidRequest with every fault of the calendar */
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
