package dev.tandem.lead.measure;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** The requested days, in the tenant's time zone: from the first one until the day before the end. */
public record DayRange(LocalDate from, LocalDate until) {
    private static final int LONGEST_YEARS = 2;

    /** @throws InvalidRequest unless it ends after it begins, at most two years later */
    public DayRange {
        if (!until.isAfter(from)) {
            throw invalid("must be after from");
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw invalid("must be at most " + LONGEST_YEARS + " years after from");
        }
    }

    OffsetDateTime start(ZoneId zone) {
        return from.atStartOfDay(zone).toOffsetDateTime();
    }

    OffsetDateTime end(ZoneId zone) {
        return until.atStartOfDay(zone).toOffsetDateTime();
    }

    private static InvalidRequest invalid(String message) {
        return new InvalidRequest(List.of(new FieldFault("until", "range", message)));
    }
}
