package dev.tandem.incentive.whatif;

import java.math.BigDecimal;

/**
 * Two amounts in the plan's currency.
 *
 * @param stands the posted amount, under the versions of the plan that were in force
 * @param would the amount under the replayed version
 */
public record Totals(BigDecimal stands, BigDecimal would) {
    public BigDecimal difference() {
        return would.subtract(stands);
    }
}
