package dev.tandem.lead.measure;

import dev.tandem.platform.problem.FieldFault;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The requested days, in the tenant's time zone, both inclusive. */
public record DayRange(LocalDate from, LocalDate to) {
    private static final int LONGEST_YEARS = 2;

    /** @return null when a fault was found */
    public static DayRange read(String from, String to, List<FieldFault> faults) {
        LocalDate first = day("from", from, faults);
        LocalDate last = day("to", to, faults);
        if (first == null || last == null) {
            return null;
        }
        inOrder(first, last, faults);
        return new DayRange(first, last);
    }

    OffsetDateTime start(ZoneId zone) {
        return from.atStartOfDay(zone).toOffsetDateTime();
    }

    /** The first instant after the last day. */
    OffsetDateTime end(ZoneId zone) {
        return to.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
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

    private static void inOrder(LocalDate first, LocalDate last, List<FieldFault> faults) {
        if (last.isBefore(first)) {
            faults.add(new FieldFault("to", "range", "must not be before from"));
        } else if (last.isAfter(first.plusYears(LONGEST_YEARS))) {
            faults.add(new FieldFault("to", "range", "must be at most " + LONGEST_YEARS + " years after from"));
        }
    }
}
