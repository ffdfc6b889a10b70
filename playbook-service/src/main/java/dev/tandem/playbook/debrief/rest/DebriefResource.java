package dev.tandem.playbook.debrief.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.debrief.Debrief;
import dev.tandem.playbook.debrief.DebriefDesk;
import dev.tandem.playbook.debrief.DebriefRefusals.DebriefAlreadyWritten;
import dev.tandem.playbook.debrief.DebriefRefusals.NotYourDebrief;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/debriefs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class DebriefResource {
    private final DebriefDesk desk;

    DebriefResource(DebriefDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "writeDebrief",
            summary = "Write what your side learned from a sale that is over",
            description =
                    "Each side writes one debrief, which answers the questions of the playbook's templates for debriefs"
                            + " (see the request for debriefs); both sides can read both.")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = DebriefView.class)))
    @APIResponse(
            responseCode = "400",
            description = "also for tags that refer to no step, and questions without an answer")
    @Refuses({NotInState.class, DebriefAlreadyWritten.class})
    public Response write(@PathParam("id") UUID id, @Valid @NotNull DebriefView.WriteDebriefRequest request) {
        Debrief debrief = desk.write(id, request.answers(), request.tags());
        String path = "/v1/engagements/" + id + "/debriefs/" + debrief.id();
        return Responses.created(path, debrief.revision(), DebriefView.of(debrief));
    }

    @PUT
    @Path("/{debrief}")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "correctDebrief",
            summary = "Correct what your side has written",
            description = "It takes the place of what was there before; the win report counts its tags from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = DebriefView.class)))
    @APIResponse(
            responseCode = "400",
            description = "also for tags that refer to no step, and questions without an answer")
    @Refuses(NotYourDebrief.class)
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("debrief") UUID debrief,
            @HeaderParam("If-Match")
                    @Parameter(description = "The ETag of the debrief as you have read it", example = "\"1\"")
                    String seen,
            @Valid @NotNull DebriefView.WriteDebriefRequest request) {
        Debrief corrected =
                desk.correct(id, debrief, request.answers(), request.tags(), revision -> IfMatch.check(seen, revision));
        return Responses.ok(corrected.revision(), DebriefView.of(corrected));
    }

    @GET
    @Path("/{debrief}")
    @Operation(operationId = "getDebrief", summary = "Get what one side learned from a sale")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DebriefView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("debrief") UUID debrief) {
        Debrief found = desk.find(id, debrief);
        return Responses.ok(found.revision(), DebriefView.of(found));
    }

    @GET
    @Operation(operationId = "listDebriefs", summary = "What both sides learned from a sale")
    @APIResponse(responseCode = "200", description = "At most one per side")
    public Page<DebriefView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        return request.<Debrief>page((after, limit) -> desk.page(id, after, limit), Debrief::id)
                .map(DebriefView::of);
    }
}
