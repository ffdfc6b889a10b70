package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.playbook.engagement.DutyDesk;
import dev.tandem.playbook.engagement.DutyHolder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/who")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
public class DutyResource {
    private final DutyDesk desk;

    DutyResource(DutyDesk desk) {
        this.desk = desk;
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "whoDoes",
            summary = "People assigned to an activity on this sale",
            description = "Every role of the matrix with its person and backup. The responsible and accountable"
                    + " persons were fixed when the sale began; consulted, informed and backup are the persons"
                    + " who have the role now.")
    @APIResponse(responseCode = "200", description = "In the order of the role matrix")
    @APIResponse(responseCode = "404", description = "also for another partner's, and for an unknown activity")
    public DutiesView holders(
            @PathParam("id") UUID id,
            @QueryParam("activity")
                    @NotBlank
                    @Parameter(description = "The activity's code", example = "technical-validation")
                    String activity) {
        return new DutiesView(activity, desk.holders(id, activity));
    }

    @Schema(description = "People assigned to an activity on this sale")
    record DutiesView(
            @Schema(example = "technical-validation") String activity, List<DutyHolder> roles) {}
}
