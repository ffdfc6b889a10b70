package dev.tandem.incentive.whatif;

import java.math.BigDecimal;

/**
 * Two amounts in the plan's currency.
 *
 * @param posted the amount in the ledger, under the versions of the plan that were in force
 * @param simulated the amount under the replayed version
 */
public record Totals(BigDecimal posted, BigDecimal simulated) {
    public BigDecimal difference() {
        return simulated.subtract(posted);
    }
}
