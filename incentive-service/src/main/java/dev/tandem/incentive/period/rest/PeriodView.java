package dev.tandem.incentive.period.rest;

import dev.tandem.incentive.period.AccountingPeriod;
import dev.tandem.incentive.period.PeriodDesk;
import dev.tandem.incentive.period.PeriodKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param from its first day, in the tenant's time zone
 * @param until the first day after it
 */
@Schema(name = "Period", description = "An accounting period; open until it is closed by a user")
public record PeriodView(
        @Schema(example = "2017Q1", description = "2017Q1 for a quarter, 2017-03 for a month")
        String period,

        PeriodKind kind,
        @Schema(example = "2017-01-01") LocalDate from,

        @Schema(example = "2017-04-01", description = "The first day after the period")
        LocalDate until,

        @Schema(
                example = "open",
                enumeration = {"open", "closed"})
        String status,

        @Schema(description = "Absent while it is open") UUID closedBy,
        @Schema(description = "Absent while it is open") Instant closedAt) {

    static PeriodView of(PeriodDesk.PeriodState standing) {
        AccountingPeriod period = standing.period();
        return new PeriodView(
                period.code(),
                period.kind(),
                period.from(),
                period.end(),
                standing.closedBy().isPresent() ? "closed" : "open",
                standing.closedBy().orElse(null),
                standing.closedAt().orElse(null));
    }
}
