package dev.tandem.incentive.pricing.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** No price schedule that is in force on that day has all of the products in one currency. */
public final class ProductsNotPriced extends Refusal {
    /** @param products without a price; none when each has one, but no currency has them all */
    public ProductsNotPriced(List<UUID> products, LocalDate on) {
        super(Kind.INVALID, "productsNotPriced", "On " + on + " the products have no price in one currency.");
        with("productIds", products);
        with("on", on);
    }
}
