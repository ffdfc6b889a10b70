package dev.tandem.lead.customer.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.customer.UsageDesk;
import dev.tandem.lead.customer.UsageReport;
import dev.tandem.lead.customer.UsageReports;
import dev.tandem.lead.customer.rest.CustomerRequests.ReportUsageRequest;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealRefusals.BusinessDateOutOfRange;
import dev.tandem.lead.deal.Deals;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals/{id}/usage-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class UsageResource {
    private final UsageDesk desk;
    private final Deals deals;
    private final UsageReports reports;
    private final CurrentCaller caller;

    UsageResource(UsageDesk desk, Deals deals, UsageReports reports, CurrentCaller caller) {
        this.desk = desk;
        this.deals = deals;
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION})
    @Operation(
            operationId = "reportUsage",
            summary = "Record the usage of a won deal's customer",
            description =
                    "Publishes CustomerUsageReported, which rules with the trigger usage pay. There is one figure "
                            + "per business date: another report for the same date corrects it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = UsageReportView.class)))
    @Refuses({NotInState.class, BusinessDateOutOfRange.class})
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ReportUsageRequest request) {
        UsageReport report = desk.report(id, request.amount(), request.on());
        String path = "/v1/deals/" + id + "/usage-reports/" + report.id();
        return Responses.created(path, report.revision(), UsageReportView.of(report, caller.get()));
    }

    @GET
    @Path("/{report}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getUsageReport", summary = "Get one report of a customer's usage")
    @APIResponse(
            responseCode = "200",
            description = "As it was recorded",
            content = @Content(schema = @Schema(implementation = UsageReportView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("report") UUID report) {
        UsageReport found = reports.of(deals.visible(id).id(), report);
        return Responses.ok(found.revision(), UsageReportView.of(found, caller.get()));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listUsageReports",
            summary = "The usage of a deal's customer",
            description = "In the order of recording. None of them ever changes.")
    @APIResponse(responseCode = "200", description = "A page of reports")
    public Page<UsageReportView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        Deal deal = deals.visible(id);
        return request.page((after, limit) -> reports.page(deal.id(), after, limit), UsageReport::id)
                .map(report -> UsageReportView.of(report, caller.get()));
    }
}
