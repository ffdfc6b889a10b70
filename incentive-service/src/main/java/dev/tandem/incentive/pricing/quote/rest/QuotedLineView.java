package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.pricing.quote.LinePrice;
import dev.tandem.incentive.pricing.quote.QuotedLine;
import dev.tandem.incentive.pricing.rest.CreditTermsRequest;
import dev.tandem.platform.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price of a line for the partner, with its calculation. */
@Schema(name = "PriceQuoteLine")
record QuotedLineView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670002")
        UUID productId,

        @Schema(example = "25") long quantity,

        @Schema(
                example = "0192f1c2-7d3e-7abc-8def-012345670003",
                description = "The version of the price schedule that applies")
        UUID scheduleId,

        @Schema(
                example = "{\"amount\":\"100.00\",\"currency\":\"USD\"}",
                description = "The list price of one " + "piece")
        Money listPrice,

        @Schema(example = "{\"amount\":\"2500.00\",\"currency\":\"USD\"}", description = "The line at list price")
        Money listTotal,

        @Schema(description = "The steps from the list total to the total")
        List<StepView> steps,

        @Schema(
                example = "{\"amount\":\"2100.00\",\"currency\":\"USD\"}",
                description = "The amount the partner pays. Only this amount is rounded, half-even to the "
                        + "currency's minor unit")
        Money total,

        @Schema(
                example = "{\"amount\":\"84.00\",\"currency\":\"USD\"}",
                description =
                        "The price of one piece, rounded; multiplied by the quantity it may differ from the " + "total")
        Money unitPrice,

        @Schema(description = "The partner's margin if it sells at list price")
        MarginView partnerMargin,

        @Schema(
                description = "The vendor's margin on the total; for the vendor only, if the product's cost is "
                        + "known; absent for a partner")
        MarginView vendorMargin,

        CreditTermsRequest credit,
        RevenueView revenue) {

    static QuotedLineView of(QuotedLine line, Currency currency) {
        LinePrice price = line.price();
        return new QuotedLineView(
                line.product().productId(),
                price.quantity(),
                line.schedule().id(),
                new Money(line.product().listPrice(), currency),
                new Money(price.listTotal(), currency),
                price.steps().stream().map(StepView::of).toList(),
                new Money(price.total(), currency),
                new Money(price.unitPrice(), currency),
                MarginView.of(price.partnerMargin(), currency),
                line.cost()
                        .map(cost -> MarginView.of(price.vendorMargin(cost), currency))
                        .orElse(null),
                CreditTermsRequest.of(line.terms().credit(), currency),
                RevenueView.of(price, line.terms().principal(), currency));
    }
}
