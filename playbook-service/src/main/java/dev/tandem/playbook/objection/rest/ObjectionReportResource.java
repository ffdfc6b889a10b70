package dev.tandem.playbook.objection.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.playbook.objection.ObjectionCount;
import dev.tandem.playbook.objection.ObjectionReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/playbooks/{id}/objection-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Objections")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ObjectionReportResource {
    private final ObjectionReport report;

    ObjectionReportResource(ObjectionReport report) {
        this.report = report;
    }

    @GET
    @Operation(
            operationId = "reportObjections",
            summary = "How often each prepared answer of a version was needed, and how often it helped",
            description = "A partner's report covers its own sales.")
    @APIResponse(
            responseCode = "200",
            description = "Counts per prepared answer",
            content = @Content(schema = @Schema(implementation = ObjectionReportView.class)))
    @APIResponse(
            responseCode = "404",
            description = "for a partner also if the version was never published, or is not for it")
    public ObjectionReportView report(@PathParam("id") UUID playbook) {
        return new ObjectionReportView(playbook, report.of(playbook));
    }

    @Schema(description = "Customer objections on the sales of one playbook version")
    record ObjectionReportView(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
            UUID playbookId,

            @Schema(description = "In the version's order, objections without a prepared answer last")
            List<ObjectionCount> objections) {}
}
