package dev.tandem.lead.forecast.rest;

import dev.tandem.lead.forecast.PeriodLength;
import dev.tandem.lead.measure.DayRange;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days and periods of a forecast. */
public class ForecastQuery {
    @QueryParam("from")
    @NotNull
    @Parameter(description = "The first closing day, in the tenant's time zone", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("until")
    @NotNull
    @Parameter(
            description = "The day after the last closing day; at most two years after the first",
            example = "2027-01-01")
    public LocalDate until;

    @QueryParam("period")
    @Parameter(description = "The length of each period; quarter by default", example = "month")
    public PeriodLength period;

    DayRange days() {
        return new DayRange(from, until);
    }

    PeriodLength length() {
        return Optional.ofNullable(period).orElse(PeriodLength.QUARTER);
    }
}
