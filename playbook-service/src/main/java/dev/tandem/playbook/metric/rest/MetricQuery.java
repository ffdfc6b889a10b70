package dev.tandem.playbook.metric.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.playbook.metric.MetricDesk;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of what was achieved. */
public class MetricQuery {
    @QueryParam("allVersions")
    @DefaultValue("false")
    @Parameter(
            description =
                    "Whether sales by the other versions of the playbook count as well, by the metrics of this one",
            example = "true")
    public boolean allVersions;

    @QueryParam("partnerId")
    @Parameter(description = "Sales with this partner")
    public UUID partnerId;

    @QueryParam("personId")
    @Parameter(description = "Sales on which this person held a duty that answers for the metric")
    public UUID personId;

    @QueryParam("from")
    @Parameter(
            description = "The first day on which the sales began, in the tenant's time zone",
            example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last such day", example = "2026-03-31")
    public LocalDate to;

    /** @throws InvalidRequest if the last day is before the first one */
    MetricDesk.Question question() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidRequest(List.of(new FieldFault("to", "range", "must not be before from")));
        }
        return new MetricDesk.Question(allVersions, partnerId, personId, from, to);
    }
}
