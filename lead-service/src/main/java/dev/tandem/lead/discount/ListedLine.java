package dev.tandem.lead.discount;

import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * A line of a deal, and what it would cost by the price list.
 *
 * @param amount that was agreed
 * @param listAmount its quantity at the list price; null if the product has none in the deal's currency
 */
public record ListedLine(UUID productId, int quantity, Money amount, Money listAmount) {
    Money price() {
        return listAmount == null ? amount : listAmount;
    }
}
