package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * An amount that is spent once. Asked in business order it grants the same to everybody, in whatever order events came.
 *
 * @param left what can still be granted, zero or more
 */
public record Budget(BigDecimal left) {
    /** What somebody gets of an amount; in full when that is less than nothing, which the budget gets back. */
    public BigDecimal grant(BigDecimal amount) {
        return amount.min(left);
    }

    public Budget without(BigDecimal granted) {
        return new Budget(left.subtract(granted));
    }
}
