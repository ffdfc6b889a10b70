package dev.tandem.incentive.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger has for one payee.
 *
 * @param sum of all entries, in the plan's currency
 * @param lastEntry of those that the plan gave
 */
record PostedTotal(Key key, LocalDate closedOn, BigDecimal sum, UUID lastEntry) {
    /** By one deal under one rule; of the ledger's side under whichever version had it. */
    record Key(String rule, UUID deal) {}
}
