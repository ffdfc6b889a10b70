package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.pricing.quote.QuoteInquiry;
import dev.tandem.incentive.pricing.quote.QuoteInquiry.AskedLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** One product, to be priced for one partner. */
public class QuoteQuery {
    @QueryParam("productId")
    @NotNull
    @Parameter(description = "The product id used in deals", example = "0192f1c2-7d3e-7abc-8def-012345670002")
    public UUID productId;

    @QueryParam("quantity")
    @DefaultValue("1")
    @Min(1)
    @Max(1_000_000)
    @Parameter(description = "The number of pieces", example = "25")
    public int quantity;

    @QueryParam("partnerId")
    @Parameter(
            description = "The buying partner; a partner can request quotes only for itself",
            example = "0192f1c2-7d3e-7abc-8def-012345670001")
    public UUID partnerId;

    @QueryParam("on")
    @Parameter(description = "The business date; defaults to today", example = "2027-03-01")
    public LocalDate on;

    @QueryParam("currency")
    @Pattern(regexp = AskPriceQuoteRequest.CURRENCY, message = "must be an ISO 4217 code")
    @Parameter(description = "Required only if the product has prices in several currencies", example = "USD")
    public String currency;

    QuoteInquiry asked(UUID partner) {
        AskedLine line = new AskedLine(productId, quantity);
        return new QuoteInquiry(partner, Optional.ofNullable(on), Optional.ofNullable(currency), List.of(line));
    }
}
