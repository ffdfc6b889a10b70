package dev.tandem.incentive.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What stands in the ledger for one earning.
 *
 * @param sum of the original and all its adjustments
 * @param lastNumber of these
 * @param held the last of these says that it waits for an exchange rate
 */
public record PostedAmount(Key key, BigDecimal sum, int lastNumber, UUID original, boolean held) {
    /** Whether there is anything to take back when the deal no longer counts here. */
    public boolean says() {
        return held || sum.signum() != 0;
    }

    /** What can be earned once within an earner's period: by this deal, for this payee. */
    public record Key(UUID dealId, String payee) {}
}
