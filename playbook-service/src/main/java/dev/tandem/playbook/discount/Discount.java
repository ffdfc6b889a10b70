package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A discount on a price, in percent or in money.
 *
 * @param price of the deal, or of the product in it, before any discount; more than 0
 * @param percent 0 to 100; null if the discount is in money
 * @param amount in the price's currency; null if the discount is in percent
 */
public record Discount(Money price, BigDecimal percent, Money amount) {
    PartOfPrice part() {
        return percent == null ? PartOfPrice.of(amount, price) : PartOfPrice.percent(percent);
    }

    /** The rule that it breaks; empty if it is valid. */
    public Optional<String> fault() {
        boolean fits = amount == null
                || amount.currency().equals(price.currency()) && amount.amount().compareTo(price.amount()) <= 0;
        return fits ? Optional.empty() : Optional.of("at most the price, in its currency");
    }
}
