package dev.tandem.lead.product;

import dev.tandem.platform.problem.Refusal;
import java.util.Collection;
import java.util.UUID;

/** Why a product is turned down. */
public final class ProductRefusals {
    private ProductRefusals() {}

    /** There is a product whose name differs at most in case, spaces and punctuation. */
    static final class ProductAlreadyExists extends Refusal {
        ProductAlreadyExists(String name) {
            super(Kind.CONFLICT, "productAlreadyExists", "There is a product named " + name + " already.");
        }
    }

    /** What is registered or sold is on the price list. */
    public static final class UnknownProduct extends Refusal {
        UnknownProduct(Collection<UUID> unknown) {
            super(Kind.INVALID, "unknownProduct", "These are no products of the price list: " + unknown + ".");
            with("productIds", unknown);
        }
    }
}
