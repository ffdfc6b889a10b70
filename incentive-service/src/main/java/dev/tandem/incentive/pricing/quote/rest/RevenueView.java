package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.pricing.quote.LinePrice;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.platform.money.Money;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The revenue that each party recognises for a line resold at list price. */
@Schema(name = "PriceRevenue")
record RevenueView(
        @Schema(
                example = "partner",
                description = "The party that recognises the customer's payment as revenue: partner if it resells, "
                        + "vendor if the partner is an agent")
        PriceTerms.Principal recognisedBy,

        @Schema(example = "{\"amount\":\"2500.00\",\"currency\":\"USD\"}", description = "The partner's revenue")
        Money partner,

        @Schema(example = "{\"amount\":\"2100.00\",\"currency\":\"USD\"}", description = "The vendor's revenue")
        Money vendor) {

    static RevenueView of(LinePrice price, PriceTerms.Principal principal, Currency currency) {
        return new RevenueView(
                principal,
                new Money(price.revenueOfPartner(principal), currency),
                new Money(price.revenueOfVendor(principal), currency));
    }
}
