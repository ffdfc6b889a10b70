package dev.tandem.lead.product;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.util.Collection;
import java.util.UUID;

/** Why a product is refused. */
public final class ProductRefusals {
    private ProductRefusals() {}

    /** There is a product whose name differs at most in case, spaces and punctuation. */
    public static final class ProductAlreadyExists extends Conflict {
        ProductAlreadyExists(String name) {
            super("There is already a product named " + name + ".");
        }
    }

    /** A product that is registered or sold has to be on the price list. */
    @Fact(name = "productIds", type = UUID.class, several = true, meaning = "The ids of no product")
    public static final class UnknownProduct extends RuleViolation {
        UnknownProduct(Collection<UUID> unknown) {
            super("These products are not on the price list: " + unknown + ".");
            with("productIds", unknown);
        }
    }
}
