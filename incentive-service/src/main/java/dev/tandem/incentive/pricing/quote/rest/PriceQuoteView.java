package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.payee.IntegrationDepth;
import dev.tandem.incentive.pricing.quote.Quote;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner pays on a business date, with each step of the calculation. */
@Schema(name = "PriceQuote")
record PriceQuoteView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670001")
        UUID partnerId,

        @Schema(example = "2027-03-01") LocalDate on,

        @Schema(example = "gold", description = "The partner's tier on that day; absent if it had none")
        String partnerTier,

        @Schema(example = "certified", description = "The partner's integration depth on that day")
        IntegrationDepth integrationDepth,

        List<QuotedLineView> lines,

        @Schema(
                example = "{\"amount\":\"2500.00\",\"currency\":\"USD\"}",
                description = "The sum of all lines at " + "list price")
        Money listTotal,

        @Schema(example = "{\"amount\":\"2100.00\",\"currency\":\"USD\"}", description = "The sum of the lines' totals")
        Money total,

        @Schema(description = "The partner's margin if it sells at list price")
        MarginView partnerMargin,

        @Schema(
                description = "The vendor's margin on the total; for the vendor only, if the cost of each product "
                        + "is known; absent for a partner")
        MarginView vendorMargin) {

    static PriceQuoteView of(Quote quote) {
        Currency currency = quote.currency();
        return new PriceQuoteView(
                quote.partner(),
                quote.on(),
                quote.buyer().tier().orElse(null),
                quote.buyer().depth(),
                quote.lines().stream()
                        .map(line -> QuotedLineView.of(line, currency))
                        .toList(),
                new Money(quote.listTotal(), currency),
                new Money(quote.total(), currency),
                MarginView.of(quote.partnerMargin(), currency),
                quote.vendorMargin()
                        .map(margin -> MarginView.of(margin, currency))
                        .orElse(null));
    }
}
