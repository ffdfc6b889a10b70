package dev.tandem.incentive.pricing.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;

import dev.tandem.incentive.agreement.rest.AgreementQuery;
import dev.tandem.incentive.pricing.PriceSchedule;
import dev.tandem.incentive.pricing.PriceScheduleDesk;
import dev.tandem.incentive.pricing.PricingRefusals.PriceScheduleRewritesThePast;
import dev.tandem.incentive.pricing.PricingRefusals.ProductsPricedTwice;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.paging.PageRequest;
import dev.tandem.platform.problem.FourEyes.SecondPersonRequired;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refuses;
import dev.tandem.platform.rest.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/price-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Price schedules",
        description = "Effective-dated prices, discounts and credit terms; a partner sees only the part for its "
                + "own standing")
public class PriceScheduleResource {
    private final PriceScheduleDesk desk;
    private final ScheduleReader reader;

    PriceScheduleResource(PriceScheduleDesk desk, ScheduleReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "draftPriceSchedule",
            summary = "Draft a price schedule, or the next version of one",
            description = "A draft's prices do not apply, and no partner sees them. An inconsistent draft is "
                    + "refused, with all faults.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = PriceScheduleView.class)))
    public Response draft(@Valid @NotNull DraftPriceScheduleRequest request) {
        PriceSchedule schedule = desk.draft(request.prices());
        return Responses.created("/v1/price-schedules/" + schedule.id(), schedule.revision(), reader.read(schedule));
    }

    @GET
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "listPriceSchedules", summary = "List the versions of price schedules")
    @APIResponse(
            responseCode = "200",
            description = "A partner sees only approved versions, and of each only its " + "own part")
    public Page<PriceScheduleView> list(@Valid @BeanParam AgreementQuery query, @BeanParam ListRequest request) {
        return reader.read(desk.list(query.conditions(), request));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getPriceSchedule", summary = "One version of a price schedule")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its revision as ETag",
            content = @Content(schema = @Schema(implementation = PriceScheduleView.class)))
    @APIResponse(responseCode = "404", description = "for a partner also of a draft")
    public Response get(@PathParam("id") UUID id) {
        return answer(desk.find(id));
    }

    @GET
    @Path("/{id}/products")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(
            operationId = "listProductPrices",
            summary = "The products' prices in one version, in the order in which they were submitted")
    @APIResponse(responseCode = "200", description = "A partner does not see floor prices and costs")
    @APIResponse(responseCode = "404", description = "for a partner also of a draft")
    public Page<ProductPriceView> products(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return reader.readProducts(desk.products(id, page));
    }

    @GET
    @Path("/{id}/products/{productId}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
    @Operation(operationId = "getProductPrice", summary = "Get the price of one product in a version")
    @APIResponse(responseCode = "200", description = "The price; a partner does not see the cost")
    @APIResponse(responseCode = "404", description = "also for a product that the version has no price for")
    public ProductPriceView product(@PathParam("id") UUID id, @PathParam("productId") UUID productId) {
        return reader.readProducts(new Page<>(List.of(desk.product(id, productId)), null))
                .items()
                .get(0);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "revisePriceSchedule",
            summary = "Replace a draft",
            description =
                    "Replaces everything except the code. The caller becomes one of its authors and cannot approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            content = @Content(schema = @Schema(implementation = PriceScheduleView.class)))
    @Refuses(NotInState.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @Valid @NotNull DraftPriceScheduleRequest request) {
        return answer(desk.revise(id, seen, request.prices()));
    }

    @POST
    @Path("/{id}/approve")
    @Transactional
    @Idempotent
    @RolesAllowed({VENDOR_ADMIN, FINANCE})
    @Operation(
            operationId = "approvePriceSchedule",
            summary = "Put a version of a price schedule into force",
            description = "For a person who is none of its authors. If-Match names the revision that was read. An "
                    + "overlapping earlier version ends where this one begins, tomorrow at the earliest.")
    @APIResponse(
            responseCode = "200",
            description = "The version is in force",
            content = @Content(schema = @Schema(implementation = PriceScheduleView.class)))
    @Refuses({
        SecondPersonRequired.class,
        NotInState.class,
        PriceScheduleRewritesThePast.class,
        ProductsPricedTwice.class
    })
    public Response approve(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        return answer(desk.approve(id, seen));
    }

    private Response answer(PriceSchedule schedule) {
        return Responses.ok(schedule.revision(), reader.read(schedule));
    }
}
