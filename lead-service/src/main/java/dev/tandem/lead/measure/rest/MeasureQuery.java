package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.DayRange;
import dev.tandem.lead.measure.Grouping;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters are read as text, so that malformed ones are reported as faults; the framework would respond with 404. */
public class MeasureQuery {
    @QueryParam("from")
    @Parameter(
            description = "The first day, in the tenant's time zone, on which handoffs were offered or stages left",
            required = true,
            example = "2026-01-01")
    public String from;

    @QueryParam("until")
    @Parameter(
            description = "The day after the last one; at most two years after the first",
            required = true,
            example = "2026-04-01")
    public String until;

    @QueryParam("groupBy")
    @Parameter(description = "partner (default), playbookVersion or rule", example = "rule")
    public String groupBy;

    record Selection(DayRange days, Grouping grouping) {}

    /** @throws InvalidRequest with every fault */
    Selection selection() {
        List<FieldFault> faults = new ArrayList<>();
        DayRange days = DayRange.read(from, until, faults);
        Grouping grouping =
                Grouping.named(groupBy == null ? "partner" : groupBy).orElse(null);
        if (grouping == null) {
            faults.add(new FieldFault("groupBy", "unknown", "must be partner, playbookVersion or rule"));
        }
        InvalidRequest.ifAny(faults);
        return new Selection(days, grouping);
    }
}
