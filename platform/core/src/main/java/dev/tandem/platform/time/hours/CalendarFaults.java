package dev.tandem.platform.time.hours;

import dev.tandem.platform.problem.FieldFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything that keeps hours and holidays from being a calendar. */
public final class CalendarFaults {
    private CalendarFaults() {}

    public static List<FieldFault> of(String zone, List<Opening> hours, List<LocalDate> holidays) {
        List<FieldFault> faults = new ArrayList<>();
        zone(zone, "/zone", faults);
        hours(hours, faults);
        holidays(holidays, faults);
        return faults;
    }

    /** @param at the pointer to the zone */
    public static void zone(String zone, String at, List<FieldFault> faults) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            faults.add(new FieldFault(at, "unknown", "must be an IANA time zone such as \"Europe/Berlin\""));
        }
    }

    private static void hours(List<Opening> hours, List<FieldFault> faults) {
        if (hours.isEmpty()) {
            faults.add(new FieldFault("/hours", "neverOpen", "a calendar is open at some time of the week"));
        }
        for (int i = 0; i < hours.size(); i++) {
            Opening opening = hours.get(i);
            if (opening.isEmpty()) {
                faults.add(new FieldFault("/hours/" + i, "range", "must end after it begins"));
            } else if (hours.subList(0, i).stream().anyMatch(opening::overlaps)) {
                faults.add(new FieldFault("/hours/" + i, "overlap", "overlaps other hours of this day"));
            }
        }
    }

    private static void holidays(List<LocalDate> holidays, List<FieldFault> faults) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < holidays.size(); i++) {
            if (!seen.add(holidays.get(i))) {
                faults.add(new FieldFault("/holidays/" + i, "notUnique", "this day is listed already"));
            }
        }
    }
}
