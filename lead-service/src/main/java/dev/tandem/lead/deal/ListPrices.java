package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.discount.ListedLine;
import dev.tandem.lead.product.Products;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the lines of a deal would cost by the price list. */
@ApplicationScoped
class ListPrices {
    private final Products products;

    ListPrices(Products products) {
        this.products = products;
    }

    List<ListedLine> of(Deal deal) {
        List<DealLine> lines = deal.terms().lines();
        Map<UUID, Money> prices =
                products.listPrices(lines.stream().map(DealLine::productId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> new ListedLine(
                        line.productId(), line.quantity(), line.amount(), amount(line, prices.get(line.productId()))))
                .toList();
    }

    /** Null if there is no list price in the deal's currency. */
    private static Money amount(DealLine line, Money price) {
        return price == null || !price.currency().equals(line.amount().currency())
                ? null
                : new Money(price.amount().multiply(BigDecimal.valueOf(line.quantity())), price.currency());
    }
}
