package dev.tandem.lead.deal.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealDesk;
import dev.tandem.lead.deal.DealRefusals.ClosedOnOutOfRange;
import dev.tandem.lead.deal.DealRefusals.DealAlreadyOpened;
import dev.tandem.lead.deal.DealRefusals.FieldsLocked;
import dev.tandem.lead.deal.DealRefusals.StageNotReachable;
import dev.tandem.lead.deal.Deals;
import dev.tandem.lead.deal.StageEntries;
import dev.tandem.lead.deal.StageStay;
import dev.tandem.lead.deal.rest.DealRequests.AdvanceDealRequest;
import dev.tandem.lead.deal.rest.DealRequests.ChangeDealRequest;
import dev.tandem.lead.deal.rest.DealRequests.CloseDealRequest;
import dev.tandem.lead.deal.rest.DealRequests.OpenDealRequest;
import dev.tandem.lead.deal.terms.TermsRefusals.UnknownParticipant;
import dev.tandem.lead.discount.DiscountRefusals.DiscountNotGranted;
import dev.tandem.lead.gate.GateRefusals.GateNotSatisfied;
import dev.tandem.lead.gate.GateRefusals.GatePending;
import dev.tandem.lead.product.ProductRefusals.UnknownProduct;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.json.MergePatch;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.IfMatch;
import dev.tandem.platform.rest.Responses;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals", description = "Joint sales, from the accepted handoff until won or lost")
public class DealResource {
    private final DealDesk desk;
    private final Deals deals;
    private final StageEntries stages;
    private final DealCompanies companies;
    private final MergePatch mergePatch;
    private final CurrentCaller caller;

    DealResource(
            DealDesk desk,
            Deals deals,
            StageEntries stages,
            DealCompanies companies,
            MergePatch mergePatch,
            CurrentCaller caller) {
        this.desk = desk;
        this.deals = deals;
        this.stages = stages;
        this.companies = companies;
        this.mergePatch = mergePatch;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER})
    @Operation(operationId = "openDeal", summary = "Open the deal of an accepted handoff or an approved registration")
    @APIResponse(
            responseCode = "201",
            description = "Opened, in the first stage of the playbook",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotFound.class, NotInState.class, DealAlreadyOpened.class, UnknownParticipant.class, UnknownProduct.class
    })
    public Response open(@Valid @NotNull OpenDealRequest request) {
        Deal deal = request.opensHandoff()
                ? desk.openOfHandoff(request.handoffId(), request.terms(), request.outlook())
                : desk.openOfRegistration(request.registrationId(), request.terms(), request.outlook());
        return Responses.created("/v1/deals/" + deal.id(), deal.revision(), view(deal));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "changeDeal",
            summary = "Change an open deal by a JSON merge patch (RFC 7396)",
            description =
                    "The vendor changes all fields, the partner forecastCategory and expectedCloseOn; see fields. "
                            + "Lists are replaced as a whole.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangeDealRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({NotInState.class, FieldsLocked.class, UnknownParticipant.class, UnknownProduct.class})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, @NotNull JsonNode patch) {
        Deal deal = deals.visible(id);
        IfMatch.check(seen, deal.revision());
        ChangeDealRequest changed = mergePatch.apply(ChangeDealRequest.of(deal), patch, ChangeDealRequest.class);
        List<String> named = patch.properties().stream().map(Map.Entry::getKey).toList();
        return answer(desk.change(deal, named, caller.get().isVendor(), changed.terms(), changed.outlook()));
    }

    @POST
    @Path("/{id}/advance")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "advanceDeal", summary = "Enter the next stage, or go back to an earlier one")
    @APIResponse(
            responseCode = "200",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({GateNotSatisfied.class, GatePending.class, StageNotReachable.class, NotInState.class})
    public Response advance(@PathParam("id") UUID id, @Valid @NotNull AdvanceDealRequest move) {
        return answer(desk.advance(id, move.stage()));
    }

    @POST
    @Path("/{id}/close")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "closeDeal", summary = "Close a deal as won or lost")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    @Refuses({
        NotInState.class,
        GateNotSatisfied.class,
        GatePending.class,
        DiscountNotGranted.class,
        ClosedOnOutOfRange.class
    })
    public Response close(@PathParam("id") UUID id, @Valid @NotNull CloseDealRequest closing) {
        return answer(desk.close(id, closing.status(), closing.code(), closing.reason(), closing.closedOn()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getDeal", summary = "One deal")
    @APIResponse(
            responseCode = "200",
            description = "The deal",
            content = @Content(schema = @Schema(implementation = DealView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(deals.visible(id));
    }

    @GET
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, FINANCE, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listDeals", summary = "List deals")
    public Page<ListedDeal> list(@Valid @BeanParam DealQuery query, @BeanParam ListRequest request) {
        return companies.named(deals.page(request, query.conditions()));
    }

    @GET
    @Path("/{id}/stages")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listDealStages",
            summary = "The stages a deal went through, and how long it stayed in each",
            description = "Empty for a deal without a playbook, or opened before stages were recorded.")
    @APIResponse(responseCode = "200", description = "A page of stays")
    public Page<StageEntryView> stages(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        Deal deal = deals.visible(id);
        return request.page((after, limit) -> stages.page(deal.id(), after, limit), StageStay::id)
                .map(StageEntryView::of);
    }

    private Response answer(Deal deal) {
        return Responses.ok(deal.revision(), view(deal));
    }

    private DealView view(Deal deal) {
        return DealView.of(deal, caller.get());
    }
}
