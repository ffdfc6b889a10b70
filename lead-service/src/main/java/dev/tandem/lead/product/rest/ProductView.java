package dev.tandem.lead.product.rest;

import dev.tandem.lead.product.Product;
import dev.tandem.platform.money.Money;
import java.util.UUID;

record ProductView(UUID id, String name, Money listPrice) {
    static ProductView of(Product product) {
        return new ProductView(product.id(), product.name(), product.listPrice().orElse(null));
    }
}
