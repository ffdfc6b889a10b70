package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.DayRange;
import dev.tandem.lead.measure.Grouping;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days and groups of measures. */
public class MeasureQuery {
    @QueryParam("from")
    @NotNull
    @Parameter(
            description = "The first day, in the tenant's time zone, on which handoffs were offered or stages left",
            example = "2026-01-01")
    public LocalDate from;

    @QueryParam("until")
    @NotNull
    @Parameter(description = "The day after the last one; at most two years after the first", example = "2026-04-01")
    public LocalDate until;

    @QueryParam("groupBy")
    @Parameter(description = "What the groups have in common; partner by default", example = "rule")
    public Grouping groupBy;

    DayRange days() {
        return new DayRange(from, until);
    }

    Grouping grouping() {
        return Optional.ofNullable(groupBy).orElse(Grouping.PARTNER);
    }
}
