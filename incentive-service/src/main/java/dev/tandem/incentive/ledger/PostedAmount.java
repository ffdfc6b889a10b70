package dev.tandem.incentive.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The amount posted in the ledger for one earning.
 *
 * @param sum the sum of the original and all its adjustments
 * @param lastNumber the number of the last of these
 * @param held whether the last of these waits for an exchange rate
 */
public record PostedAmount(Key key, BigDecimal sum, int lastNumber, UUID original, boolean held) {
    /** Whether there is anything to take back if the deal no longer counts here. */
    public boolean says() {
        return held || sum.signum() != 0;
    }

    /** The key of an earning within an earner's period: deal and payee. */
    public record Key(UUID dealId, String payee) {}
}
