package dev.tandem.lead.product;

import dev.tandem.platform.problem.Refusal;
import java.util.Collection;
import java.util.UUID;

/** What is registered or sold is on the price list. */
public final class UnknownProduct extends Refusal {
    UnknownProduct(Collection<UUID> unknown) {
        super(Kind.INVALID, "unknownProduct", "These are no products of the price list: " + unknown + ".");
        with("productIds", unknown);
    }
}
