package dev.tandem.incentive.explanation;

import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.statement.line.StatementLine;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * What is asked about, with all that leads to its reasons.
 *
 * @param statement null for an entry, as is the line
 */
record Amount(UUID statement, UUID line, UUID thread, Money sum, UUID plan, String rule, UUID deal) {

    static Amount of(StatementLine line) {
        return new Amount(
                line.statementId(),
                line.id(),
                line.thread(),
                line.amount(),
                line.planId(),
                line.ruleCode(),
                line.dealId());
    }

    static Amount of(LedgerEntry entry) {
        return new Amount(null, null, entry.thread(), entry.amount(), entry.planId(), entry.ruleCode(), entry.dealId());
    }
}
