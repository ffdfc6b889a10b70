package dev.tandem.incentive.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What stands in the ledger for one earning.
 *
 * @param sum of the original and all its adjustments
 * @param lastNumber of these
 */
public record Stand(Key key, BigDecimal sum, int lastNumber, UUID original) {

    /** What can be earned once within an earner's period: by this deal, for this payee. */
    public record Key(UUID dealId, String payee) {}
}
