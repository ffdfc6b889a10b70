package dev.tandem.playbook.discount.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import dev.tandem.playbook.approval.ApprovalRefusals.NotAnApprover;
import dev.tandem.playbook.discount.DiscountDesk;
import dev.tandem.playbook.discount.DiscountRefusals.BeyondGuardrails;
import dev.tandem.playbook.discount.DiscountRefusals.BeyondPrice;
import dev.tandem.playbook.discount.DiscountRefusals.DiscountDecided;
import dev.tandem.playbook.discount.DiscountRefusals.NoPrice;
import dev.tandem.playbook.discount.DiscountRefusals.NotYourDiscount;
import dev.tandem.playbook.discount.DiscountRefusals.ProductNotInDeal;
import dev.tandem.playbook.discount.DiscountRequest;
import dev.tandem.playbook.discount.DiscountStatus;
import dev.tandem.playbook.staff.Actor;
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

@Path("/v1/engagements/{id}/discount-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Joint closing", description = "Who closes a sale, what has to be done, and which discounts are granted")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, PARTNER_ADMIN, PARTNER_SELLER})
public class DiscountResource {
    private final DiscountDesk desk;
    private final CurrentCaller caller;

    DiscountResource(DiscountDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "requestDiscount",
            summary = "Request a discount",
            description = "On the price of the deal before any discount: the list prices of its products, and what was"
                    + " agreed for lines without one. All that is asked for on a sale adds up, on the whole and on each"
                    + " product. What is within a guardrail of the playbook is approved at once. Beyond it both sides"
                    + " have to approve: on one side whoever the guardrail names, or whoever may grant as much; on the"
                    + " other a leader who may. When the price changes, it is void.")
    @APIResponse(
            responseCode = "201",
            description = "Approved by a guardrail, or pending",
            content = @Content(schema = @Schema(implementation = DiscountView.class)))
    @Refuses({NotInState.class, NoPrice.class, ProductNotInDeal.class, BeyondPrice.class, BeyondGuardrails.class})
    public Response request(@PathParam("id") UUID id, @Valid @NotNull RequestDiscountRequest request) {
        DiscountRequest requested = desk.request(id, request.productId(), request.terms(), request.reason());
        String path = "/v1/engagements/" + id + "/discount-requests/" + requested.id();
        return Responses.created(path, requested.revision(), DiscountView.of(requested, caller.get(), desk.actor()));
    }

    @POST
    @Path("/{request}/approve")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "approveDiscount",
            summary = "Approve a discount for your side",
            description = "By a person whom approvers names for that side, and who has not asked for it.")
    @APIResponse(
            responseCode = "200",
            description = "Approved by your side, or by both",
            content = @Content(schema = @Schema(implementation = DiscountView.class)))
    @Refuses({NotAnApprover.class, SecondPersonRequired.class, DiscountDecided.class, NotInState.class})
    public Response approve(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        return answer(desk.approve(id, request));
    }

    @POST
    @Path("/{request}/refuse")
    @Transactional
    @Idempotent
    @Operation(operationId = "refuseDiscount", summary = "Refuse a discount; one side's refusal is enough")
    @APIResponse(
            responseCode = "200",
            description = "Refused",
            content = @Content(schema = @Schema(implementation = DiscountView.class)))
    @Refuses({NotAnApprover.class, SecondPersonRequired.class, DiscountDecided.class, NotInState.class})
    public Response refuse(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @Valid @NotNull DiscountView.RefuseDiscountRequest refusal) {
        return answer(desk.refuse(id, request, refusal.reason()));
    }

    @POST
    @Path("/{request}/withdraw")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "withdrawDiscount",
            summary = "Withdraw a discount, pending or approved",
            description = "By whoever asked for it, or a leader of that side, while the sale is running.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = DiscountView.class)))
    @Refuses({NotYourDiscount.class, NotInState.class})
    public Response withdraw(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        return answer(desk.withdraw(id, request));
    }

    @GET
    @Path("/{request}")
    @Operation(operationId = "getDiscountRequest", summary = "Get one discount request")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = DiscountView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        DiscountRequest found = desk.find(id, request);
        return Responses.ok(found.revision(), DiscountView.of(found, caller.get(), desk.actor()));
    }

    @GET
    @Operation(operationId = "listDiscountRequests", summary = "Discounts requested on a sale")
    @APIResponse(responseCode = "200", description = "Oldest first")
    public Page<DiscountView> list(
            @PathParam("id") UUID id,
            @QueryParam("status") @Parameter(description = "Those with this status", example = "approved")
                    DiscountStatus status,
            @BeanParam PageRequest request) {
        Actor actor = desk.actor();
        return request.<DiscountRequest>page((after, limit) -> desk.page(id, status, after, limit), DiscountRequest::id)
                .map(requested -> DiscountView.of(requested, caller.get(), actor));
    }

    private Response answer(DiscountRequest request) {
        return Responses.ok(request.revision(), DiscountView.of(request, caller.get(), desk.actor()));
    }
}
