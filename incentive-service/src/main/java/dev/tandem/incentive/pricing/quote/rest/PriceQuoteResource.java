package dev.tandem.incentive.pricing.quote.rest;

import static dev.tandem.platform.caller.Role.CHANNEL_MANAGER;
import static dev.tandem.platform.caller.Role.FINANCE;
import static dev.tandem.platform.caller.Role.INTEGRATION;
import static dev.tandem.platform.caller.Role.PARTNER_ADMIN;
import static dev.tandem.platform.caller.Role.PARTNER_SELLER;
import static dev.tandem.platform.caller.Role.VENDOR_ADMIN;
import static dev.tandem.platform.caller.Role.VENDOR_SELLER;

import dev.tandem.incentive.pricing.PricingRefusals.PartnerSuspended;
import dev.tandem.incentive.pricing.PricingRefusals.ProductsNotPriced;
import dev.tandem.incentive.pricing.PricingRefusals.QuoteTooLarge;
import dev.tandem.incentive.pricing.PricingRefusals.SeveralCurrencies;
import dev.tandem.incentive.pricing.quote.QuoteDesk;
import dev.tandem.incentive.pricing.quote.QuoteInquiry;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.idempotency.Idempotent;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/price-quotes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Price quotes",
        description = "What a partner pays on a day, by its standing on that day; partners "
                + "request quotes only for themselves")
@RolesAllowed({VENDOR_ADMIN, FINANCE, CHANNEL_MANAGER, VENDOR_SELLER, INTEGRATION, PARTNER_ADMIN, PARTNER_SELLER})
public class PriceQuoteResource {
    private final QuoteDesk desk;
    private final CurrentCaller caller;

    PriceQuoteResource(QuoteDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getPriceQuote",
            summary = "Quote one product for a partner",
            description = "By the partner's tier and integration depth on the business date, with each step of the "
                    + "calculation, credit terms, margins and revenue recognition. Nothing is stored.")
    @APIResponse(responseCode = "200", description = "The quote, with one line")
    @Refuses({
        NotFound.class,
        PartnerSuspended.class,
        ProductsNotPriced.class,
        SeveralCurrencies.class,
        QuoteTooLarge.class
    })
    public PriceQuoteView get(@Valid @BeanParam QuoteQuery query) {
        return PriceQuoteView.of(desk.quote(query.asked(partner(query.partnerId, "partnerId"))));
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            operationId = "askPriceQuote",
            summary = "Quote several products for a partner",
            description = "Like a quote for one product; volume discounts apply to each line separately. Nothing "
                    + "is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The quote, with its lines in the requested order",
            content = @Content(schema = @Schema(implementation = PriceQuoteView.class)))
    @Refuses({
        NotFound.class,
        PartnerSuspended.class,
        ProductsNotPriced.class,
        SeveralCurrencies.class,
        QuoteTooLarge.class
    })
    public Response ask(@Valid @NotNull AskPriceQuoteRequest request) {
        QuoteInquiry asked = request.asked(partner(request.partnerId(), "/partnerId"));
        return Response.ok(PriceQuoteView.of(desk.quote(asked))).build();
    }

    private UUID partner(UUID asked, String where) {
        return Optional.ofNullable(asked)
                .or(() -> caller.get().partner())
                .orElseThrow(() -> new InvalidRequest(
                        List.of(new FieldFault(where, "required", "a request by the vendor must name the partner"))));
    }
}
