package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.LedgerEntry;
import java.util.UUID;

/** One line says what one deal brought under one rule, however many entries that took. */
record LineKey(UUID planId, String ruleCode, String attainmentPeriod, String earner, UUID dealId) {
    static LineKey of(LedgerEntry entry) {
        return new LineKey(entry.planId(), entry.ruleCode(), entry.attainmentPeriod(), entry.earner(), entry.dealId());
    }
}
