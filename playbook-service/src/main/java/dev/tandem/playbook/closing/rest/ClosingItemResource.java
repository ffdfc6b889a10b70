package dev.tandem.playbook.closing.rest;

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
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.closing.ClosingItem;
import dev.tandem.playbook.closing.ClosingItemAction;
import dev.tandem.playbook.closing.ClosingPlanDesk;
import dev.tandem.playbook.closing.ClosingRefusals.NotYourItem;
import dev.tandem.playbook.staff.StaffRefusals.PersonUnknown;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

@Path("/v1/engagements/{id}/closing-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joint closing")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
public class ClosingItemResource {
    private final ClosingPlanDesk desk;

    ClosingItemResource(ClosingPlanDesk desk) {
        this.desk = desk;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "addClosingItem",
            summary = "Plan a step that is needed to close the sale",
            description = "A step of the contract, an approval, a risk to disclose, or a customer reference.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotInState.class, PersonUnknown.class})
    public Response add(@PathParam("id") UUID id, @Valid @NotNull ClosingRequests.AddClosingItemRequest request) {
        ClosingItem item = desk.add(id, request.kind(), request.title(), request.ownerId(), request.dueOn());
        String path = "/v1/engagements/" + id + "/closing-items/" + item.id();
        return Responses.created(path, item.revision(), ClosingItemView.of(item));
    }

    @POST
    @Path("/{item}/complete")
    @Transactional
    @Idempotent
    @Operation(operationId = "completeClosingItem", summary = "Report that an item of your side is done")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, NotInState.class})
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.SettleClosingItemRequest outcome) {
        return settle(id, item, ClosingItemAction.COMPLETE, outcome);
    }

    @POST
    @Path("/{item}/drop")
    @Transactional
    @Idempotent
    @Operation(operationId = "dropClosingItem", summary = "Report that an item of your side is not needed")
    @APIResponse(
            responseCode = "200",
            description = "Dropped",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    @Refuses({NotYourItem.class, NotInState.class})
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Valid @NotNull ClosingRequests.SettleClosingItemRequest outcome) {
        return settle(id, item, ClosingItemAction.DROP, outcome);
    }

    @GET
    @Path("/{item}")
    @Operation(operationId = "getClosingItem", summary = "Get one step that is needed to close a sale")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ClosingItemView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        ClosingItem found = desk.find(id, item);
        return Responses.ok(found.revision(), ClosingItemView.of(found));
    }

    @GET
    @Operation(operationId = "listClosingItems", summary = "What has to be done before a sale can be closed")
    @APIResponse(responseCode = "200", description = "In the order they were planned")
    public Page<ClosingItemView> list(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        return request.<ClosingItem>page((after, limit) -> desk.page(id, after, limit), ClosingItem::id)
                .map(ClosingItemView::of);
    }

    private Response settle(
            UUID id, UUID item, ClosingItemAction how, ClosingRequests.SettleClosingItemRequest outcome) {
        ClosingItem settled = desk.settle(id, item, how, outcome.outcome());
        return Responses.ok(settled.revision(), ClosingItemView.of(settled));
    }
}
