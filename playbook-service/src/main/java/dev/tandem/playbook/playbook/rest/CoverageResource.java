package dev.tandem.playbook.playbook.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.paging.PageRequest;
import dev.tandem.playbook.playbook.coverage.CoverageDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/playbooks/{id}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks")
public class CoverageResource {
    private final CoverageDesk desk;

    CoverageResource(CoverageDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getPlaybookCoverage",
            summary = "Which duties of a playbook nobody could do today, by partner",
            description =
                    "Of drafts and versions in review too. A duty lacks somebody if nobody with its role is there,"
                            + " nor a delegate of who is away, nor anybody with its backup role. On a sale, the owner at the partner"
                            + " stands in for a role that nobody there has. A partner reads its own part alone.")
    @APIResponse(responseCode = "200", description = "The active partners that it is for, by id")
    @APIResponse(
            responseCode = "404",
            description = "also for a partner, if the version was never published, or is not for it")
    public CoverageView get(
            @PathParam("id") UUID id,
            @QueryParam("partnerId") @Parameter(description = "This partner alone") UUID partnerId,
            @QueryParam("lacking")
                    @Parameter(
                            description = "true: only partners that lack somebody; false: only those that do not",
                            example = "true")
                    Boolean lacking,
            @BeanParam PageRequest request) {
        return CoverageView.of(desk.of(id, partnerId, lacking, request));
    }
}
