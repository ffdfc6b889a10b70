package dev.tandem.lead.forecast.rest;

import dev.tandem.lead.forecast.PeriodLength;
import dev.tandem.lead.measure.DayRange;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters are read as text, so that malformed ones are reported as faults; the framework would respond with 404. */
public class ForecastQuery {
    @QueryParam("from")
    @Parameter(
            description = "The first closing day, in the tenant's time zone",
            required = true,
            example = "2026-01-01")
    public String from;

    @QueryParam("until")
    @Parameter(
            description = "The day after the last closing day; at most two years after the first",
            required = true,
            example = "2027-01-01")
    public String until;

    @QueryParam("period")
    @Parameter(description = "quarter (default) or month", example = "month")
    public String period;

    record Selection(DayRange days, PeriodLength length) {}

    /** @throws InvalidRequest with every fault */
    Selection selection() {
        List<FieldFault> faults = new ArrayList<>();
        DayRange days = DayRange.read(from, until, faults);
        PeriodLength length =
                PeriodLength.named(period == null ? "quarter" : period).orElse(null);
        if (length == null) {
            faults.add(new FieldFault("period", "unknown", "must be month or quarter"));
        }
        InvalidRequest.ifAny(faults);
        return new Selection(days, length);
    }
}
