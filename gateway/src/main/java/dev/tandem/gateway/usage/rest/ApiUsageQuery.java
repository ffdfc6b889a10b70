package dev.tandem.gateway.usage.rest;

import dev.tandem.gateway.usage.UsageGrouping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which calls are summed up, and by what. */
public class ApiUsageQuery {
    @QueryParam("by")
    @DefaultValue("day")
    @Parameter(description = "By what they are summed up", example = "client")
    public UsageGrouping by;

    @QueryParam("from")
    @Parameter(description = "The first day, in UTC; 30 days before the last one if left out", example = "2026-03-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day, in UTC; today if left out", example = "2026-03-31")
    public LocalDate to;

    @QueryParam("partnerId")
    @Parameter(description = "Calls of this partner's side", example = "0192f1c2-7d3e-7abc-8def-012345671005")
    public UUID partnerId;

    @QueryParam("clientId")
    @Parameter(description = "Calls of this API client", example = "0192f1c2-7d3e-7abc-8def-012345672001")
    public UUID clientId;

    @QueryParam("operation")
    @Parameter(description = "Calls of this operation, by its operationId", example = "createLead")
    public String operation;

    @QueryParam("status")
    @Min(100)
    @Max(599)
    @Parameter(description = "Calls that were answered with this status", example = "404")
    public Integer status;
}
