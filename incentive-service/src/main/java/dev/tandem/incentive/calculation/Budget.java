package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * An amount that is spent once. It is spent in business order, so the grants do not depend on the order in which events
 * arrive.
 *
 * @param left the amount that can still be granted, zero or more
 */
public record Budget(BigDecimal left) {
    /** Grants as much of an amount as is left. A negative amount is granted in full and flows back into the budget. */
    public BigDecimal grant(BigDecimal amount) {
        return amount.min(left);
    }

    public Budget without(BigDecimal granted) {
        return new Budget(left.subtract(granted));
    }
}
