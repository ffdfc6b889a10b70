package dev.tandem.playbook.engagement.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.approval.ApprovalRefusals.NotAnApprover;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementRefusals.GateAlreadyPassed;
import dev.tandem.playbook.engagement.TaskDesk;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import dev.tandem.playbook.staff.StaffRefusals.RoleNotHeld;
import dev.tandem.playbook.work.TaskRefusals.EvidenceMissing;
import dev.tandem.playbook.work.TaskRefusals.EvidenceTooShort;
import dev.tandem.playbook.work.TaskRefusals.NoWaiverRequested;
import dev.tandem.playbook.work.TaskRefusals.NotAccountable;
import dev.tandem.playbook.work.TaskRefusals.NotResponsible;
import dev.tandem.playbook.work.TaskRefusals.NotSignedOff;
import dev.tandem.playbook.work.TaskRefusals.NotWaivable;
import dev.tandem.playbook.work.TaskRefusals.NotYourSide;
import dev.tandem.playbook.work.TaskRefusals.NotYourTask;
import dev.tandem.playbook.work.TaskRefusals.TaskDone;
import dev.tandem.playbook.work.TaskRefusals.TooMuchEvidence;
import dev.tandem.playbook.work.TaskRefusals.WaiverRequested;
import dev.tandem.playbook.work.rest.EvidenceRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/tasks/{activity}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class TaskResource {
    private static final String TOO_LATE =
            " If the deal has passed one of them before the lead service has shut it, this was too late, and it counts as"
                    + " ever: see takenBack.";

    private final TaskDesk desk;
    private final StaffDirectory staff;
    private final CurrentCaller caller;

    TaskResource(TaskDesk desk, StaffDirectory staff, CurrentCaller caller) {
        this.desk = desk;
        this.staff = staff;
        this.caller = caller;
    }

    @POST
    @Path("/evidence")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addEvidence",
            summary = "Add evidence that an activity was done",
            description = "A note, a link, or both. Evidence below the playbook's minimum is refused, since it"
                    + " would never count. A sign-off that was given without it ends. Gates may be reopened.")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({
        NotResponsible.class,
        GateAlreadyPassed.class,
        TooMuchEvidence.class,
        NotInState.class,
        EvidenceTooShort.class
    })
    public Response addEvidence(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull EvidenceRequests.AddEvidenceRequest evidence) {
        EvidenceRequests.AddEvidenceRequest checked = evidence.checked();
        return answer(desk.addEvidence(id, activity, checked.note(), checked.link(), checked.sha256()));
    }

    @POST
    @Path("/evidence/{evidence}/withdraw")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Withdraw your evidence",
            description = "A sign-off ends, also if enough other evidence is left. Gates may be reopened." + TOO_LATE)
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; it stays on record",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "403", description = "another person provided it")
    @APIResponse(responseCode = "404", description = "also for evidence that was already withdrawn")
    @Refuses({NotResponsible.class, GateAlreadyPassed.class, NotInState.class})
    public Response withdrawEvidence(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @PathParam("evidence") UUID evidence,
            @Valid @NotNull EvidenceRequests.WithdrawEvidenceRequest withdrawal) {
        return answer(desk.withdrawEvidence(id, activity, evidence, withdrawal.reason()));
    }

    @POST
    @Path("/sign-off")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "signOff",
            summary = "Sign off an activity, as the person accountable for it",
            description = "While that person is away their delegate stands in, or, while nobody with the role is there,"
                    + " whoever has the backup role of the duty; but nobody who has it to do, or has done something for it."
                    + " It is for what is there, and ends with any change of the evidence or the ticks. Whoever sends"
                    + " If-Match with the engagement's ETag signs nothing but what they have read.")
    @APIResponse(
            responseCode = "200",
            description = "Signed off",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({
        NotAccountable.class,
        SecondPersonRequired.class,
        EvidenceMissing.class,
        GateAlreadyPassed.class,
        NotInState.class
    })
    public Response signOff(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Parameter(required = false) @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        return answer(desk.signOff(id, activity, revision -> IfMatch.checkIfGiven(seen, revision)));
    }

    @POST
    @Path("/sign-off/withdraw")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "withdrawSignOff",
            summary = "Withdraw your sign-off; gates may be reopened",
            description = "Gates may be reopened." + TOO_LATE)
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({NotAccountable.class, NotSignedOff.class, GateAlreadyPassed.class, NotInState.class})
    public Response withdrawSignOff(@PathParam("id") UUID id, @PathParam("activity") String activity) {
        return answer(desk.withdrawSignOff(id, activity));
    }

    @POST
    @Path("/checklist/{item}/tick")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "tickItem",
            summary = "Tick a point of the checklist",
            description =
                    "By a person of a side that is responsible. Ticking twice changes nothing. A sign-off that was given"
                            + " without it ends.")
    @APIResponse(
            responseCode = "200",
            description = "Ticked",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({NotResponsible.class, GateAlreadyPassed.class, NotInState.class})
    public Response tick(
            @PathParam("id") UUID id, @PathParam("activity") String activity, @PathParam("item") String item) {
        return answer(desk.tick(id, activity, item));
    }

    @POST
    @Path("/checklist/{item}/untick")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "untickItem",
            summary = "Take the tick of a point back",
            description = "A sign-off ends with it. Gates may be reopened." + TOO_LATE)
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({NotResponsible.class, GateAlreadyPassed.class, NotInState.class})
    public Response untick(
            @PathParam("id") UUID id, @PathParam("activity") String activity, @PathParam("item") String item) {
        return answer(desk.untick(id, activity, item));
    }

    @POST
    @Path("/waiver/request")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "requestWaiver",
            summary = "Ask that a task need not be done",
            description =
                    "Where the playbook lets it be waived: by whoever has it to do, or leads that side. A leader of the other side"
                            + " decides. After its last day, if it names one, the task has to be done, unless a gate that"
                            + " depends on it was passed before.")
    @APIResponse(
            responseCode = "200",
            description = "Asked for",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({
        NotYourTask.class,
        NotWaivable.class,
        WaiverRequested.class,
        TaskDone.class,
        GateAlreadyPassed.class,
        NotInState.class
    })
    public Response requestWaiver(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull TaskRequests.RequestWaiverRequest waiver) {
        return answer(desk.requestWaiver(id, activity, waiver.reason(), waiver.validUntil()));
    }

    @POST
    @Path("/waiver/grant")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "grantWaiver",
            summary = "Grant the waiver, as a leader of the other side",
            description =
                    "Not by a person who is responsible or accountable for the task: it would relieve them. Whoever sends"
                            + " If-Match with the engagement's ETag grants nothing but what they have read.")
    @APIResponse(
            responseCode = "200",
            description = "It counts as done",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({
        NotAnApprover.class,
        SecondPersonRequired.class,
        NoWaiverRequested.class,
        GateAlreadyPassed.class,
        NotInState.class
    })
    public Response grantWaiver(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Parameter(required = false) @HeaderParam(HttpHeaders.IF_MATCH) String seen) {
        return answer(desk.grantWaiver(id, activity, revision -> IfMatch.checkIfGiven(seen, revision)));
    }

    @POST
    @Path("/waiver/refuse")
    @Transactional
    @Idempotent
    @Operation(operationId = "refuseWaiver", summary = "Refuse the waiver, as a leader of the other side")
    @APIResponse(
            responseCode = "200",
            description = "It has to be done",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({
        NotAnApprover.class,
        SecondPersonRequired.class,
        NoWaiverRequested.class,
        GateAlreadyPassed.class,
        NotInState.class
    })
    public Response refuseWaiver(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull TaskRequests.RefuseWaiverRequest refusal) {
        return answer(desk.refuseWaiver(id, activity, refusal.reason()));
    }

    @POST
    @Path("/waiver/end")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "endWaiver",
            summary = "Take the waiver back",
            description = "By whoever asked for it, or a leader of either side. Gates may be reopened." + TOO_LATE)
    @APIResponse(
            responseCode = "200",
            description = "It has to be done again",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @Refuses({NotYourTask.class, NoWaiverRequested.class, GateAlreadyPassed.class, NotInState.class})
    public Response endWaiver(@PathParam("id") UUID id, @PathParam("activity") String activity) {
        return answer(desk.endWaiver(id, activity));
    }

    @POST
    @Path("/reassign")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reassignTask",
            summary = "Reassign a task to another person of your side who has the role",
            description = "Allowed for the person who has the role on it, and for an administrator or channel"
                    + " manager of that side. An owner of the sale can take over each role of the partner.")
    @APIResponse(
            responseCode = "200",
            description = "Reassigned",
            content = @Content(schema = @Schema(implementation = EngagementView.class)))
    @APIResponse(responseCode = "404", description = "also for a role that nobody has on it")
    @Refuses({
        NotYourTask.class,
        NotYourSide.class,
        TaskDone.class,
        GateAlreadyPassed.class,
        NotInState.class,
        PersonUnknown.class,
        RoleNotHeld.class
    })
    public Response reassign(
            @PathParam("id") UUID id,
            @PathParam("activity") String activity,
            @Valid @NotNull TaskRequests.ReassignTaskRequest owner) {
        return answer(desk.reassign(id, activity, owner.role(), owner.personId()));
    }

    private Response answer(Engagement engagement) {
        return Responses.ok(
                engagement.revision(), EngagementView.of(engagement, caller.get(), staff.presentBeside(caller.get())));
    }
}
