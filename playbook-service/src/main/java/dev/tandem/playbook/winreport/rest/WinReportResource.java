package dev.tandem.playbook.winreport.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.playbook.winreport.WinReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/win-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
public class WinReportResource {
    /** A table only on explicit request: any other {@code Accept} prefers JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    private final WinReports reports;

    WinReportResource(WinReports reports) {
        this.reports = reports;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "getWinReport",
            summary = "Which steps of a version are associated with winning",
            description =
                    "For each step, the ended sales that came to its stage are compared by whether they did it, in"
                            + " time, with how much evidence, whether it was waived, and what debriefs say of it: counts,"
                            + " win rates and their difference with 95 % intervals. Deals that were cancelled after"
                            + " winning do not count. This is an association, not a cause. Of an experiment with the"
                            + " version, the sales of both arms are compared. With Accept: text/csv as a table, a row per"
                            + " comparison, that of the experiment first.")
    @APIResponse(responseCode = "200", description = "Every step of the version, in its order")
    public WinReportView get(
            @PathParam("id") UUID id,
            @QueryParam("minimumSales")
                    @DefaultValue("20")
                    @Min(20)
                    @Max(1000)
                    @Parameter(description = "Minimum number of sales of each kind for a difference")
                    int minimumSales) {
        return WinReportView.of(
                id, minimumSales, reports.experiment(id, minimumSales), reports.of(id, minimumSales), reports.tags(id));
    }

    @GET
    @Produces(CSV)
    @Transactional
    @Operation(hidden = true)
    public String csv(
            @PathParam("id") UUID id,
            @QueryParam("minimumSales") @DefaultValue("20") @Min(20) @Max(1000) int minimumSales) {
        return WinReportCsv.of(get(id, minimumSales));
    }
}
