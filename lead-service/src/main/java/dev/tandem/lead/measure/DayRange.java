package dev.tandem.lead.measure;

import dev.tandem.platform.problem.FieldFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The requested days, in the tenant's time zone: from the first one until the day before the end. */
public record DayRange(LocalDate from, LocalDate until) {
    private static final int LONGEST_YEARS = 2;

    /** @return null when a fault was found */
    public static DayRange read(String from, String until, List<FieldFault> faults) {
        LocalDate first = day("from", from, faults);
        LocalDate end = day("until", until, faults);
        if (first == null || end == null) {
            return null;
        }
        inOrder(first, end, faults);
        return new DayRange(first, end);
    }

    OffsetDateTime start(ZoneId zone) {
        return from.atStartOfDay(zone).toOffsetDateTime();
    }

    OffsetDateTime end(ZoneId zone) {
        return until.atStartOfDay(zone).toOffsetDateTime();
    }

    private static LocalDate day(String name, String text, List<FieldFault> faults) {
        try {
            if (text != null) {
                return LocalDate.parse(text);
            }
            faults.add(new FieldFault(name, "notNull", "is required"));
        } catch (DateTimeParseException malformed) {
            faults.add(new FieldFault(name, "malformed", "must be a day such as 2026-03-31"));
        }
        return null;
    }

    private static void inOrder(LocalDate first, LocalDate end, List<FieldFault> faults) {
        if (!end.isAfter(first)) {
            faults.add(new FieldFault("until", "range", "must be after from"));
        } else if (end.isAfter(first.plusYears(LONGEST_YEARS))) {
            faults.add(new FieldFault("until", "range", "must be at most " + LONGEST_YEARS + " years after from"));
        }
    }
}
