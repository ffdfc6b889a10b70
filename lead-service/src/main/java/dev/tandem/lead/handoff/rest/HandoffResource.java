package dev.tandem.lead.handoff.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffDesk;
import dev.tandem.lead.handoff.HandoffRefusals.FirstTouchNotAwaited;
import dev.tandem.lead.handoff.HandoffRefusals.HandoffNotRecallable;
import dev.tandem.lead.handoff.HandoffRefusals.HandoffPackageIncomplete;
import dev.tandem.lead.handoff.HandoffRefusals.NoOwner;
import dev.tandem.lead.handoff.HandoffRefusals.NoPartner;
import dev.tandem.lead.handoff.HandoffRefusals.OfferExpired;
import dev.tandem.lead.handoff.HandoffRefusals.PartnerDeclined;
import dev.tandem.lead.handoff.HandoffResponseDesk;
import dev.tandem.lead.handoff.Handoffs;
import dev.tandem.lead.handoff.rest.HandoffRequests.DeclineHandoffRequest;
import dev.tandem.lead.handoff.rest.HandoffRequests.OfferHandoffRequest;
import dev.tandem.lead.handoff.rest.HandoffRequests.RecallHandoffRequest;
import dev.tandem.lead.handoff.rest.HandoffRequests.RecordFirstTouchRequest;
import dev.tandem.lead.handoff.rest.HandoffRequests.WithdrawHandoffRequest;
import dev.tandem.lead.lead.ContactVisibility;
import dev.tandem.lead.partner.PartnerRefusals.PartnerNotActive;
import dev.tandem.lead.playbook.PlaybookRefusals.NoPlaybook;
import dev.tandem.lead.playbook.PlaybookRefusals.PlaybookNotForPartner;
import dev.tandem.lead.product.ProductRefusals.UnknownProduct;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
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

@Path("/v1/handoffs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoffs", description = "Offers of leads to partners, and their answers")
public class HandoffResource {
    private final HandoffDesk desk;
    private final HandoffResponseDesk answers;
    private final Handoffs handoffs;
    private final ContactVisibility mask;
    private final HandoffViews views;

    HandoffResource(
            HandoffDesk desk,
            HandoffResponseDesk answers,
            Handoffs handoffs,
            ContactVisibility mask,
            HandoffViews views) {
        this.desk = desk;
        this.answers = answers;
        this.handoffs = handoffs;
        this.mask = mask;
        this.views = views;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER})
    @Operation(operationId = "offerHandoff", summary = "Offer a lead to a partner")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @Refuses({
        NotFound.class,
        NotInState.class,
        NoPlaybook.class,
        PlaybookNotForPartner.class,
        UnknownProduct.class,
        PartnerDeclined.class,
        PartnerNotActive.class,
        NoPartner.class,
        NoOwner.class,
        HandoffPackageIncomplete.class
    })
    public Response offer(@Valid @NotNull OfferHandoffRequest request) {
        Handoff handoff = desk.offer(request.proposal());
        return Responses.created("/v1/handoffs/" + handoff.id(), handoff.revision(), views.of(handoff));
    }

    @POST
    @Path("/{id}/accept")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "acceptHandoff", summary = "Accept an offer")
    @APIResponse(
            responseCode = "200",
            description = "Accepted; the engagement starts automatically",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @Refuses({OfferExpired.class, NotInState.class, PartnerNotActive.class})
    public Response accept(@PathParam("id") UUID id) {
        return answered(answers.accept(id));
    }

    @POST
    @Path("/{id}/decline")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "declineHandoff", summary = "Decline an offer, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @Refuses({OfferExpired.class, NotInState.class})
    public Response decline(@PathParam("id") UUID id, @Valid @NotNull DeclineHandoffRequest why) {
        return answered(answers.decline(id, why.given()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER})
    @Operation(operationId = "withdrawHandoff", summary = "Withdraw an open offer, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @Refuses(NotInState.class)
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawHandoffRequest why) {
        return answered(answers.withdraw(id, why.given()));
    }

    @POST
    @Path("/{id}/recall")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER})
    @Operation(
            operationId = "recallHandoff",
            summary = "Recall a lead before the partner has contacted the customer",
            description = "The lead is routed again, and never to this partner.")
    @APIResponse(
            responseCode = "200",
            description = "Recalled",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @Refuses({NotInState.class, HandoffNotRecallable.class})
    public Response recall(@PathParam("id") UUID id, @Valid @NotNull RecallHandoffRequest why) {
        return answered(answers.recall(id, why.given()));
    }

    @POST
    @Path("/{id}/first-touch")
    @Transactional
    @Idempotent
    @RolesAllowed({PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "recordFirstTouch",
            summary = "Record the first contact with the customer",
            description = "Once per handoff. It stops the first-touch clock.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    @APIResponse(responseCode = "400", description = "also when the time is not between acceptance and now")
    @Refuses({NotInState.class, FirstTouchNotAwaited.class})
    public Response recordFirstTouch(@PathParam("id") UUID id, @Valid @NotNull RecordFirstTouchRequest request) {
        return answered(answers.touch(id, request.touch()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getHandoff",
            summary = "One handoff",
            description = "A partner still finds its own handoff after the lead has gone to another partner; the lead "
                    + "itself is then not found.")
    @APIResponse(
            responseCode = "200",
            description = "The handoff",
            content = @Content(schema = @Schema(implementation = HandoffView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answered(handoffs.visible(id));
    }

    @GET
    @Path("/{id}/package")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "getHandoffPackage",
            summary = "The data that the handoff shares, and the rendered message",
            description = "For a partner whose lead has gone to another partner, personal fields are masked again.")
    public PackageView sharedPackage(@PathParam("id") UUID id) {
        return PackageView.of(handoffs.visible(id), mask);
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listHandoffs", summary = "List handoffs")
    public Page<ListedHandoff> list(@BeanParam HandoffQuery query, @BeanParam ListRequest request) {
        return views.listed(handoffs.page(request, query.conditions()));
    }

    private Response answered(Handoff handoff) {
        return Responses.ok(handoff.revision(), views.of(handoff));
    }
}
