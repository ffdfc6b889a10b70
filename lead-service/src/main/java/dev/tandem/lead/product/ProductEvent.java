package dev.tandem.lead.product;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/** Events of the price list. */
public sealed interface ProductEvent extends Event {
    @Override
    default String recordType() {
        return "product";
    }

    /**
     * A product was added to the price list.
     *
     * @param listPrice null when it has none
     */
    record ProductRegistered(Occurrence occurrence, UUID productId, String name, Money listPrice)
            implements ProductEvent {
        static ProductRegistered of(Product product, Occurrence occurrence) {
            return new ProductRegistered(
                    occurrence,
                    product.id(),
                    product.name(),
                    product.listPrice().orElse(null));
        }

        @Override
        public String subject() {
            return productId.toString();
        }
    }
}
