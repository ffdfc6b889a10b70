package dev.tandem.lead.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;

/**
 * A discount on a price, in percent or in money.
 *
 * @param price of the deal, or of a product in it, before any discount
 * @param percent null if the discount is in money
 * @param amount null if the discount is in percent
 */
public record Discount(Money price, BigDecimal percent, Money amount) {
    /** Exactly, in the price's currency; it may have more decimals than that. */
    BigDecimal reduction() {
        return amount == null ? price.amount().multiply(percent).movePointLeft(2) : amount.amount();
    }
}
