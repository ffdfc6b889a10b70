package dev.tandem.lead.product;

import dev.tandem.platform.problem.Refusal;

/** There is a product whose name differs at most in case, spaces and punctuation. */
final class ProductAlreadyExists extends Refusal {
    private static final long serialVersionUID = 1L;

    ProductAlreadyExists(String name) {
        super(Kind.CONFLICT, "productAlreadyExists", "There is a product named " + name + " already.");
    }
}
