package dev.tandem.incentive.pricing.quote.rest;

import dev.tandem.incentive.pricing.quote.Margin;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A margin on a price. */
@Schema(name = "PriceMargin")
record MarginView(
        @Schema(example = "{\"amount\":\"400.00\",\"currency\":\"USD\"}")
        Money amount,

        @Schema(
                example = "16.00",
                description = "Percentage of the price, to two decimals; absent if the price is " + "zero")
        String percent) {

    static MarginView of(Margin margin, Currency currency) {
        return new MarginView(
                new Money(margin.amount(), currency),
                margin.percent().map(BigDecimal::toPlainString).orElse(null));
    }
}
