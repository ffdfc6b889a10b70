package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.rest.Responses;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements", description = "Playbook versions in use for sales: tasks, evidence, sign-offs, gates")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class EngagementResource {
    private final Engagements engagements;
    private final StaffDirectory staff;
    private final CurrentCaller caller;
    private final TenantClock clock;

    EngagementResource(Engagements engagements, StaffDirectory staff, CurrentCaller caller, TenantClock clock) {
        this.engagements = engagements;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listEngagements", summary = "List engagements")
    public Page<ListedEngagement> list(@Valid @BeanParam EngagementQuery query, @BeanParam ListRequest request) {
        Instant now = clock.now();
        return engagements.page(request, query.conditions(now)).map(row -> ListedEngagement.of(row, now));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEngagement", summary = "One engagement, with its tasks and gates")
    @APIResponse(
            responseCode = "200",
            description = "The engagement",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    public Response get(@PathParam("id") UUID id) {
        Engagement engagement = engagements.visible(id);
        return Responses.ok(
                engagement.revision(), EngagementView.of(engagement, caller.get(), staff.presentBeside(caller.get())));
    }
}
