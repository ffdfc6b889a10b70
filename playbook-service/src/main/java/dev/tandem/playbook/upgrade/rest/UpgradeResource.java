package dev.tandem.playbook.upgrade.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.upgrade.UpgradeDesk;
import dev.tandem.playbook.upgrade.UpgradeRefusals.NotAnUpgrade;
import dev.tandem.playbook.upgrade.UpgradeRefusals.PreviewOutdated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
public class UpgradeResource {
    private final UpgradeDesk desk;

    UpgradeResource(UpgradeDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/upgrade-preview")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "previewUpgrade", summary = "Preview how a change of version affects this sale")
    @APIResponse(
            responseCode = "200",
            description = "The preview; nothing has changed",
            content = @Content(schema = @Schema(implementation = UpgradeView.class)))
    @Refuses({NotInState.class, NotAnUpgrade.class})
    public Response preview(
            @PathParam("id") UUID id,
            @QueryParam("to")
                    @NotNull
                    @Parameter(
                            description = "The id of a published version of the same playbook",
                            example = "0192f1c2-7d3e-7abc-8def-012345671010")
                    UUID to) {
        UpgradeView preview = UpgradeView.of(desk.preview(id, to));
        return Responses.ok(preview.revision(), preview);
    }

    @POST
    @Path("/upgrade")
    // There is nothing to read: whoever accepts problems alone is served.
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER})
    @Operation(
            operationId = "upgradeEngagement",
            summary = "Change to another version, as previewed",
            description =
                    "Possible only if nothing has changed since the preview, and to a later version. Work on activities"
                            + " that both versions have is kept; the engagement's versionChanges say who changed it when.")
    @APIResponse(responseCode = "204", description = "The sale now uses the other version")
    @Refuses({PreviewOutdated.class, NotInState.class, NotAnUpgrade.class})
    public Response upgrade(@PathParam("id") UUID id, @Valid @NotNull UpgradeView.UpgradeEngagementRequest upgrade) {
        desk.upgrade(id, upgrade.from(), upgrade.to(), upgrade.revision());
        return Response.noContent().build();
    }
}
