package dev.tandem.playbook.closing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.approval.ApprovalRefusals.NotAnApprover;
import dev.tandem.playbook.closing.ClosingItem;
import dev.tandem.playbook.closing.ClosingItemAction;
import dev.tandem.playbook.closing.ClosingPlanDesk;
import dev.tandem.playbook.closing.ClosingRefusals.LeaderRequired;
import dev.tandem.playbook.closing.ClosingRefusals.NotYourItem;
import dev.tandem.playbook.closing.ClosingViewer;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import dev.tandem.playbook.staff.StaffRefusals.RoleNotHeld;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/engagements/{id}/closing-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joint closing")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ClosingItemResource {
    private final ClosingPlanDesk desk;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;

    ClosingItemResource(ClosingPlanDesk desk, MergePatch mergePatch, CurrentCaller caller) {
        this.desk = desk;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addClosingItem",
            summary = "Plan a step that is needed to close the sale",
            description =
                    "A step of the contract, an approval, a risk to disclose, a customer reference, or a part of the"
                            + " proposal, beside what the playbook needs. Winning does not wait for it.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotInState.class, PersonUnknown.class})
    public Response add(@PathParam("id") UUID id, @Valid @NotNull ClosingRequests.AddClosingItemRequest request) {
        ClosingItem item = desk.add(id, request.kind(), request.title(), request.ownerId(), request.dueOn());
        String path = "/v1/engagements/" + id + "/closing-items/" + item.id();
        return Responses.created(path, item.revision(), view(id, item));
    }

    @PATCH
    @Path("/{item}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @Operation(
            operationId = "changeClosingItem",
            summary = "Change an item with a JSON merge patch (RFC 7396): give it to another person, or another day",
            description =
                    "By its owner, or a leader of its side, who also takes what nobody owns. The title of an item of"
                            + " the playbook stays, its owner has the role that the playbook wants, unless nobody has it, and a"
                            + " leader alone moves its day.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ClosingRequests.ChangeClosingItemRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, LeaderRequired.class, NotInState.class, PersonUnknown.class, RoleNotHeld.class})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @NotNull JsonNode patch) {
        ClosingItem planned = desk.find(id, item);
        IfMatch.check(seen, planned.revision());
        ClosingRequests.ChangeClosingItemRequest changed = mergePatch.apply(
                ClosingRequests.ChangeClosingItemRequest.of(planned),
                patch,
                ClosingRequests.ChangeClosingItemRequest.class);
        return answer(id, desk.change(id, item, changed.title(), changed.ownerId(), changed.dueOn()));
    }

    @POST
    @Path("/{item}/complete")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "completeClosingItem",
            summary = "Report that an item of your side is done",
            description = "If the item has an approver, it awaits them.")
    @APIResponse(
            responseCode = "200",
            description = "Done, or reported",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, NotInState.class})
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.SettleClosingItemRequest outcome) {
        return answer(id, desk.report(id, item, ClosingItemAction.COMPLETE, outcome.outcome()));
    }

    @POST
    @Path("/{item}/drop")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "dropClosingItem",
            summary = "Report that an item of your side is not needed",
            description =
                    "What winning waits for is dropped only once its approver approves that, or, if it has none, a"
                            + " leader of the other side.")
    @APIResponse(
            responseCode = "200",
            description = "Dropped, or reported",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, NotInState.class})
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.SettleClosingItemRequest outcome) {
        return answer(id, desk.report(id, item, ClosingItemAction.DROP, outcome.outcome()));
    }

    @POST
    @Path("/{item}/approve")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "approveClosingItem",
            summary = "Approve what was reported of an item",
            description =
                    "By somebody with the role that approval names, who neither owns the item nor has reported it.")
    @APIResponse(
            responseCode = "200",
            description = "Done, or dropped",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotAnApprover.class, SecondPersonRequired.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        return answer(id, desk.approve(id, item));
    }

    @POST
    @Path("/{item}/return")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "returnClosingItem",
            summary = "Return what was reported of an item: it is open again",
            description = "By whoever may approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotAnApprover.class, SecondPersonRequired.class, NotInState.class})
    public Response giveBack(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.OpenClosingItemRequest request) {
        return answer(id, desk.open(id, item, ClosingItemAction.RETURN, request.reason()));
    }

    @POST
    @Path("/{item}/reopen")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "reopenClosingItem",
            summary = "Open an item of your side again that is done, or awaits its approver",
            description = "While the sale runs. Winning waits for it again, if it is required.")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, NotInState.class})
    public Response reopen(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.OpenClosingItemRequest request) {
        return answer(id, desk.open(id, item, ClosingItemAction.REOPEN, request.reason()));
    }

    @GET
    @Path("/{item}")
    @Operation(operationId = "getClosingItem", summary = "Get one step that is needed to close a sale")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        return answer(id, desk.find(id, item));
    }

    @GET
    @Operation(operationId = "listClosingItems", summary = "What has to be done before a sale can be closed")
    @APIResponse(responseCode = "200", description = "In the order they were planned")
    public Page<ClosingItemView> list(
            @PathParam("id") UUID id, @BeanParam ClosingItemQuery query, @BeanParam PageRequest request) {
        ClosingViewer viewer = desk.viewer(id);
        return desk.page(id, query.conditions(), request).map(item -> ClosingItemView.of(item, caller.get(), viewer));
    }

    private Response answer(UUID id, ClosingItem item) {
        return Responses.ok(item.revision(), view(id, item));
    }

    private ClosingItemView view(UUID id, ClosingItem item) {
        return ClosingItemView.of(item, caller.get(), desk.viewer(id));
    }
}
