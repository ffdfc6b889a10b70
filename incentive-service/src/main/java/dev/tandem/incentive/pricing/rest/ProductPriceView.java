package dev.tandem.incentive.pricing.rest;

import dev.tandem.incentive.pricing.ProductPrice;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price of one piece of a product. */
@Schema(name = "ProductPrice")
public record ProductPriceView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670002")
        UUID productId,

        @Schema(example = "{\"amount\":\"100.00\",\"currency\":\"USD\"}")
        Money listPrice,

        @Schema(
                example = "{\"amount\":\"70.00\",\"currency\":\"USD\"}",
                description =
                        "For the vendor only: the price of a piece below which no discount may go; absent if there is none")
        Money floorPrice,

        @Schema(
                example = "{\"amount\":\"40.00\",\"currency\":\"USD\"}",
                description =
                        "For the vendor only: its cost of a piece, if known; absent if not given, and for a partner")
        Money cost) {

    static ProductPriceView forVendor(ProductPrice price, Map<UUID, BigDecimal> costs) {
        return new ProductPriceView(
                price.productId(),
                money(price, price.listPrice()),
                price.floorPrice().map(floor -> money(price, floor)).orElse(null),
                Optional.ofNullable(costs.get(price.id()))
                        .map(cost -> money(price, cost))
                        .orElse(null));
    }

    /** Floor price and cost are not visible to partners. */
    static ProductPriceView forPartner(ProductPrice price) {
        return new ProductPriceView(price.productId(), money(price, price.listPrice()), null, null);
    }

    private static Money money(ProductPrice price, BigDecimal amount) {
        return new Money(amount, Currency.getInstance(price.currency()));
    }
}
