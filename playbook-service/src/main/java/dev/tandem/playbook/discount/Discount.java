package dev.tandem.playbook.discount;

import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be taken off a price: a part of it in percent, or money.
 *
 * @param percent 0 to 100; null when it is money
 * @param amount in the price's currency; null when it is a part
 */
public record Discount(Money price, BigDecimal percent, Money amount) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Compared exactly: money is not first made a rounded percentage. */
    boolean isWithin(BigDecimal maximumPercent) {
        return percent != null
                ? percent.compareTo(maximumPercent) <= 0
                : amount.amount().multiply(HUNDRED).compareTo(maximumPercent.multiply(price.amount())) <= 0;
    }

    /** The names of what is wrong with it; empty when it can be asked for. */
    public static Optional<String> fault(Money price, BigDecimal percent, Money amount) {
        if ((percent == null) == (amount == null)) {
            return Optional.of("either percent or amount");
        }
        boolean fits = amount == null
                || amount.currency().equals(price.currency()) && amount.amount().compareTo(price.amount()) <= 0;
        return fits ? Optional.empty() : Optional.of("at most the price, in its currency");
    }
}
