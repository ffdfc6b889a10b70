package dev.tandem.lead.product;

import dev.tandem.platform.problem.Refusal;

/** There is a product whose name differs at most in case, spaces and punctuation. */
final class ProductAlreadyExists extends Refusal {
    ProductAlreadyExists(String name) {
        super(Kind.CONFLICT, "productAlreadyExists", "There is a product named " + name + " already.");
    }
}
