package dev.tandem.playbook.reassignment.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.playbook.reassignment.ReassignmentDesk;
import dev.tandem.playbook.reassignment.ReassignmentRefusals.NotYourSide;
import dev.tandem.playbook.reassignment.ReassignmentRefusals.TooMuchWork;
import dev.tandem.playbook.reassignment.Reassignments;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/work/reassignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, PARTNER_ADMIN})
public class ReassignmentResource {
    private final ReassignmentDesk desk;
    private final Reassignments reassignments;

    ReassignmentResource(ReassignmentDesk desk, Reassignments reassignments) {
        this.desk = desk;
        this.reassignments = reassignments;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reassignWork",
            summary = "Give a person's open work to another one of the same side",
            description = "All at once. What the other person lacks the role for stays, and the answer lists it. A"
                    + " channel manager moves what belongs to the partners that they manage. Decisions on discounts and"
                    + " waivers are no person's, and are never moved.")
    @APIResponse(
            responseCode = "200",
            description = "What was moved, and what was not",
            content = @Content(schema = @Schema(implementation = ReassignedWorkView.class)))
    @Refuses({NotFound.class, NotYourSide.class, PersonUnknown.class, TooMuchWork.class})
    public Response reassign(@Valid @NotNull ReassignWorkRequest request) {
        ReassignmentDesk.Outcome outcome =
                desk.reassign(request.from(), request.to(), request.scope(), request.reason());
        return Response.ok(ReassignedWorkView.of(outcome)).build();
    }

    @GET
    @Operation(
            operationId = "listReassignments",
            summary = "List reassignments; a partner sees those of its own people")
    public Page<ReassignmentView> list(@BeanParam PageRequest request) {
        return reassignments.page(request).map(ReassignmentView::of);
    }
}
