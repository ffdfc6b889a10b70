package dev.tandem.incentive.whatif;

import java.math.BigDecimal;

/**
 * Two amounts in the plan's currency.
 *
 * @param stands what the ledger has for it, under whichever versions of the plan were in force
 * @param would what the replayed version gives
 */
public record Totals(BigDecimal stands, BigDecimal would) {
    public BigDecimal difference() {
        return would.subtract(stands);
    }
}
