package dev.tandem.incentive.pricing.quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A margin on a price.
 *
 * @param percent percentage of the price, to two decimals, half-even; empty if the price is zero
 */
public record Margin(BigDecimal amount, Optional<BigDecimal> percent) {
    private static final int DECIMALS = 2;

    public static Margin of(BigDecimal price, BigDecimal cost) {
        BigDecimal amount = price.subtract(cost);
        return new Margin(amount, price.signum() == 0 ? Optional.empty() : Optional.of(percent(amount, price)));
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal price) {
        return amount.movePointRight(2).divide(price, DECIMALS, RoundingMode.HALF_EVEN);
    }
}
