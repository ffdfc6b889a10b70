package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A discount on a price, in percent or in money.
 *
 * @param percent 0 to 100; null if the discount is in money
 * @param amount in the price's currency; null if the discount is in percent
 */
public record Discount(Money price, BigDecimal percent, Money amount) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Compared exactly: an amount of money is not rounded to a percentage first. */
    boolean isWithin(BigDecimal maximumPercent) {
        return percent != null
                ? percent.compareTo(maximumPercent) <= 0
                : amount.amount().multiply(HUNDRED).compareTo(maximumPercent.multiply(price.amount())) <= 0;
    }

    /** The rule that it breaks; empty if it is valid. */
    public static Optional<String> fault(Money price, BigDecimal percent, Money amount) {
        if ((percent == null) == (amount == null)) {
            return Optional.of("either percent or amount");
        }
        boolean fits = amount == null
                || amount.currency().equals(price.currency()) && amount.amount().compareTo(price.amount()) <= 0;
        return fits ? Optional.empty() : Optional.of("at most the price, in its currency");
    }
}
