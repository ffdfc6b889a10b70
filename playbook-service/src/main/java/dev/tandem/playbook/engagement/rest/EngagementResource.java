package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.rest.Answer;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.engagement.Engagements;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements")
@Tag(name = "Engagements", description = "Playbook versions being run for sales: tasks, evidence, sign-offs, gates")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class EngagementResource {
    private final EngagementDesk desk;
    private final Engagements engagements;

    EngagementResource(EngagementDesk desk, Engagements engagements) {
        this.desk = desk;
        this.engagements = engagements;
    }

    @GET
    @Operation(operationId = "listEngagements", summary = "Engagements in the order they started")
    public Page<EngagementView> list(@BeanParam PageRequest request, @QueryParam("thread") UUID thread) {
        return request.<Engagement>page((after, limit) -> engagements.page(thread, after, limit), Engagement::id)
                .map(EngagementView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEngagement", summary = "One engagement, with its tasks and gates")
    @APIResponse(
            responseCode = "200",
            description = "The engagement",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "404", description = "notFound, also for another partner's")
    public Response get(@PathParam("id") UUID id) {
        return answer(engagements.visible(id));
    }

    @POST
    @Path("/{id}/tasks/{activity}/evidence")
    @Transactional
    @Idempotent
    @Operation(operationId = "addEvidence", summary = "Show that an activity was done")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notResponsible")
    public Response addEvidence(
            @PathParam("id") UUID id, @PathParam("activity") String activity, @Valid @NotNull NewEvidence evidence) {
        return answer(desk.addEvidence(id, activity, evidence.note(), evidence.link()));
    }

    @POST
    @Path("/{id}/tasks/{activity}/sign-off")
    @Transactional
    @Idempotent
    @Operation(operationId = "signOff", summary = "Sign an activity off, as the person accountable for it")
    @APIResponse(
            responseCode = "200",
            description = "Signed off",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notAccountable")
    @APIResponse(responseCode = "409", description = "evidenceMissing")
    public Response signOff(@PathParam("id") UUID id, @PathParam("activity") String activity) {
        return answer(desk.signOff(id, activity));
    }

    private static Response answer(Engagement engagement) {
        return Answer.ok(engagement.revision(), EngagementView.of(engagement));
    }
}
