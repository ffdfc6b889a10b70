package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.rest.Answer;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.TaskDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/engagements/{id}/tasks/{activity}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class TaskResource {
    private final TaskDesk desk;
    private final CurrentCaller caller;

    TaskResource(TaskDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/evidence")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addEvidence",
            summary = "Show that an activity was done",
            description =
                    "With a note, a link, or both. Less than the playbook asks for is refused, since it never counts.")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "400", description = "invalidRequest")
    @APIResponse(responseCode = "403", description = "notResponsible")
    @APIResponse(responseCode = "409", description = "gateAlreadyPassed, notInState")
    @APIResponse(responseCode = "422", description = "evidenceTooShort")
    public Response addEvidence(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull TaskRequests.AddEvidenceRequest evidence) {
        TaskRequests.AddEvidenceRequest checked = evidence.checked();
        return answer(desk.addEvidence(id, activity, checked.note(), checked.link()));
    }

    @POST
    @Path("/evidence/{evidence}/withdraw")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Take back what you brought",
            description =
                    "A sign-off does not outlive the evidence that it was given for. Gates may be reopened by it.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; it stays on record",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notResponsible: somebody else brought it")
    @APIResponse(responseCode = "404", description = "notFound, also for what was withdrawn before")
    @APIResponse(responseCode = "409", description = "gateAlreadyPassed, notInState")
    public Response withdrawEvidence(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @PathParam("evidence") UUID evidence,
            @Valid @NotNull TaskRequests.WithdrawEvidenceRequest withdrawal) {
        return answer(desk.withdrawEvidence(id, activity, evidence, withdrawal.reason()));
    }

    @POST
    @Path("/sign-off")
    @Transactional
    @Idempotent
    @Operation(operationId = "signOff", summary = "Sign an activity off, as the person accountable for it")
    @APIResponse(
            responseCode = "200",
            description = "Signed off",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notAccountable")
    @APIResponse(responseCode = "409", description = "evidenceMissing, notInState")
    public Response signOff(@PathParam("id") UUID id, @PathParam("activity") String activity) {
        return answer(desk.signOff(id, activity));
    }

    @POST
    @Path("/sign-off/withdraw")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawSignOff", summary = "Take your signature back; gates may be reopened by it")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notAccountable")
    @APIResponse(responseCode = "409", description = "notSignedOff, gateAlreadyPassed, notInState")
    public Response withdrawSignOff(@PathParam("id") UUID id, @PathParam("activity") String activity) {
        return answer(desk.withdrawSignOff(id, activity));
    }

    @POST
    @Path("/reassign")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reassignTask",
            summary = "Hand a task on to somebody of your side",
            description = "By who has the role on it, or by an administrator or channel manager of that side.")
    @APIResponse(
            responseCode = "200",
            description = "Handed on",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "notYourTask")
    @APIResponse(responseCode = "404", description = "notFound, also for a role that your side does not have on it")
    @APIResponse(responseCode = "409", description = "taskDone, notInState")
    @APIResponse(responseCode = "422", description = "personUnknown")
    public Response reassign(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull TaskRequests.ReassignTaskRequest owner) {
        return answer(desk.reassign(id, activity, owner.role(), owner.personId()));
    }

    private Response answer(Engagement engagement) {
        return Answer.ok(engagement.revision(), EngagementView.of(engagement, caller.get()));
    }
}
