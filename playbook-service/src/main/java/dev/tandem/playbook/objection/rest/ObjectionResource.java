package dev.tandem.playbook.objection.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.objection.Objection;
import dev.tandem.playbook.objection.ObjectionDesk;
import dev.tandem.playbook.objection.ObjectionOutcome;
import dev.tandem.playbook.objection.ObjectionRefusals.NotYourObjection;
import dev.tandem.playbook.objection.ObjectionRefusals.TooMuchEvidence;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import dev.tandem.playbook.work.rest.EvidenceRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Objections", description = "Customer objections to an offer, and the playbook's prepared answers")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ObjectionResource {
    private final ObjectionDesk desk;
    private final MergePatch mergePatch;

    ObjectionResource(ObjectionDesk desk, MergePatch mergePatch) {
        this.desk = desk;
        this.mergePatch = mergePatch;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "raiseObjection",
            summary = "Record a customer's objection and get the playbook's answers to it",
            description = "Up to three prepared answers are suggested: those that share most text with the objection.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @APIResponse(responseCode = "400", description = "also for a code that the playbook does not have")
    @Refuses(PersonUnknown.class)
    public Response raise(
            @PathParam("id") UUID engagement, @Valid @NotNull ObjectionRequests.RaiseObjectionRequest request) {
        Objection raised = desk.raise(engagement, request.text(), request.code(), request.answering());
        String path = "/v1/engagements/" + engagement + "/objections/" + raised.id();
        return Responses.created(path, raised.revision(), ObjectionView.of(raised));
    }

    @POST
    @Path("/{objection}/close")
    @Transactional
    @Idempotent
    @Operation(operationId = "closeObjection", summary = "Close an objection with its outcome and the answer given")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @APIResponse(responseCode = "400", description = "also for an answer that the playbook does not have")
    @Refuses(NotInState.class)
    public Response close(
            @PathParam("id") UUID engagement,
            @PathParam("objection") UUID id,
            @Valid @NotNull ObjectionRequests.CloseObjectionRequest closing) {
        if (closing.outcome() == ObjectionOutcome.OPEN) {
            throw new InvalidRequest(List.of(new FieldFault("/outcome", "notAllowed", "must be overcome or lost")));
        }
        Objection closed = desk.close(engagement, id, closing.outcome(), closing.answer(), closing.note());
        return answer(closed);
    }

    @PATCH
    @Path("/{objection}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "changeObjection",
            summary = "Change who answers an objection, or by when, with a JSON merge patch (RFC 7396)",
            description = "By its owner, or a leader of the side that answers it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ObjectionRequests.ChangeObjectionRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @Refuses({NotYourObjection.class, NotInState.class, PersonUnknown.class})
    public Response change(
            @PathParam("id") UUID engagement,
            @PathParam("objection") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull JsonNode patch) {
        Objection objection = desk.find(engagement, id);
        IfMatch.check(seen, objection.revision());
        ObjectionRequests.ChangeObjectionRequest changed = mergePatch.apply(
                ObjectionRequests.ChangeObjectionRequest.of(objection),
                patch,
                ObjectionRequests.ChangeObjectionRequest.class);
        return answer(desk.change(engagement, id, changed.ownerId(), changed.dueAt()));
    }

    @POST
    @Path("/{objection}/evidence")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addObjectionEvidence",
            summary = "Add evidence to an objection: what the customer said, or what answers it",
            description = "A note, a link, or both, by either side while it is open.")
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @Refuses({TooMuchEvidence.class, NotInState.class})
    public Response addEvidence(
            @PathParam("id") UUID engagement,
            @PathParam("objection") UUID id,
            @Valid @NotNull EvidenceRequests.AddEvidenceRequest evidence) {
        EvidenceRequests.AddEvidenceRequest checked = evidence.checked();
        return answer(desk.addEvidence(engagement, id, checked.note(), checked.link(), checked.sha256()));
    }

    @POST
    @Path("/{objection}/evidence/{evidence}/withdraw")
    @Transactional
    @Idempotent
    @Operation(operationId = "withdrawObjectionEvidence", summary = "Withdraw your evidence of an objection")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn; it stays on record",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @APIResponse(responseCode = "404", description = "also for evidence that was already withdrawn")
    @Refuses({NotYourObjection.class, NotInState.class})
    public Response withdrawEvidence(
            @PathParam("id") UUID engagement,
            @PathParam("objection") UUID id,
            @PathParam("evidence") UUID evidence,
            @Valid @NotNull EvidenceRequests.WithdrawEvidenceRequest withdrawal) {
        return answer(desk.withdrawEvidence(engagement, id, evidence, withdrawal.reason()));
    }

    @POST
    @Path("/{objection}/reopen")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reopenObjection",
            summary = "Reopen an objection that was closed",
            description = "It is its owner's again, until it is closed anew.")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    @Refuses(NotInState.class)
    public Response reopen(
            @PathParam("id") UUID engagement,
            @PathParam("objection") UUID id,
            @Valid @NotNull ObjectionRequests.ReopenObjectionRequest request) {
        return answer(desk.reopen(engagement, id, request.reason()));
    }

    @GET
    @Path("/{objection}")
    @Operation(operationId = "getObjection", summary = "Get one objection of a customer")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ObjectionView.class)))
    public Response get(@PathParam("id") UUID engagement, @PathParam("objection") UUID id) {
        Objection found = desk.find(engagement, id);
        return answer(found);
    }

    private static Response answer(Objection objection) {
        return Responses.ok(objection.revision(), ObjectionView.of(objection));
    }

    @GET
    @Operation(operationId = "listObjections", summary = "Customer objections on a sale, oldest first")
    @APIResponse(responseCode = "200", description = "With the suggested answers, the answer given, and the outcome")
    public Page<ObjectionView> list(@PathParam("id") UUID engagement, @BeanParam PageRequest request) {
        return request.<Objection>page((after, limit) -> desk.page(engagement, after, limit), Objection::id)
                .map(ObjectionView::of);
    }
}
