package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** A product has one price in a currency on any day, or nobody could say what it costs. */
public final class ProductsPricedTwice extends Refusal {
    /** @param products some of them, where they are many */
    public ProductsPricedTwice(List<UUID> products) {
        super(
                Kind.CONFLICT,
                "productsPricedTwice",
                "Another price schedule in this currency has prices for the same products and days.");
        with("productIds", products);
    }
}
