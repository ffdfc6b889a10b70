package dev.tandem.lead.deal.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealCorrectionDesk;
import dev.tandem.lead.deal.DealRefusals.BusinessDateOutOfRange;
import dev.tandem.lead.deal.DealRefusals.PaymentExceedsSale;
import dev.tandem.lead.deal.DealRefusals.RefundExceedsSale;
import dev.tandem.lead.deal.DealRevision;
import dev.tandem.lead.deal.DealRevisions;
import dev.tandem.lead.deal.Deals;
import dev.tandem.lead.deal.rest.DealCorrectionRequests.AmendDealRequest;
import dev.tandem.lead.deal.rest.DealCorrectionRequests.CancelDealRequest;
import dev.tandem.lead.deal.rest.DealCorrectionRequests.RecordPaymentRequest;
import dev.tandem.lead.deal.rest.DealCorrectionRequests.RefundDealRequest;
import dev.tandem.lead.deal.terms.TermsRefusals.UnknownParticipant;
import dev.tandem.lead.product.ProductRefusals.UnknownProduct;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, FINANCE, INTEGRATION})
public class DealCorrectionResource {
    private final DealCorrectionDesk desk;
    private final Deals deals;
    private final DealRevisions revisions;
    private final CurrentCaller caller;

    DealCorrectionResource(DealCorrectionDesk desk, Deals deals, DealRevisions revisions, CurrentCaller caller) {
        this.desk = desk;
        this.deals = deals;
        this.revisions = revisions;
        this.caller = caller;
    }

    @POST
    @Path("/amend")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "amendDeal",
            summary = "Correct the terms of a won deal",
            description = "Appends a revision and publishes DealAmended with the whole deal as it is from then on.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, UnknownParticipant.class, UnknownProduct.class, BusinessDateOutOfRange.class})
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String seen,
            @Valid @NotNull AmendDealRequest request) {
        Deal deal = deals.visible(id);
        IfMatch.check(seen, deal.revision());
        return answer(desk.amend(deal, request.terms(deal.terms()), request.on(), request.reason()));
    }

    @POST
    @Path("/refund")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "refundDeal",
            summary = "Refund part of a won deal",
            description = "Appends a revision and publishes DealAmended with the running total of all refunds.")
    @APIResponse(
            responseCode = "200",
            description = "Refunded",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, RefundExceedsSale.class, BusinessDateOutOfRange.class})
    public Response refund(@PathParam("id") UUID id, @Valid @NotNull RefundDealRequest request) {
        return answer(desk.refund(id, request.amount(), request.on(), request.reason()));
    }

    @POST
    @Path("/cancel")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "cancelDeal",
            summary = "Cancel a won deal",
            description = "Nothing is left of the sale. Appends a revision and publishes DealAmended.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, BusinessDateOutOfRange.class})
    public Response cancel(@PathParam("id") UUID id, @Valid @NotNull CancelDealRequest request) {
        return answer(desk.cancel(id, request.on(), request.reason()));
    }

    @POST
    @Path("/payment")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment by the customer",
            description = "Appends a revision and publishes CustomerPaid with the running total of all payments.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, PaymentExceedsSale.class, BusinessDateOutOfRange.class})
    public Response pay(@PathParam("id") UUID id, @Valid @NotNull RecordPaymentRequest request) {
        return answer(desk.pay(id, request.amount(), request.on(), request.note()));
    }

    @GET
    @Path("/revisions")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listDealRevisions",
            summary = "Revisions of a closed deal, from its closing on",
            description = "Each is the deal as one change left it. None of them ever changes. Open deals have none.")
    @APIResponse(responseCode = "200", description = "A page of revisions")
    public Page<DealRevisionView> revisions(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        Deal deal = deals.visible(id);
        return request.page((after, limit) -> revisions.page(deal, after, limit), DealRevision::id)
                .map(revision -> DealRevisionView.of(revision, caller.get()));
    }

    private Response answer(Deal deal) {
        return Responses.ok(deal.revision(), DealView.of(deal, caller.get()));
    }
}
