package dev.tandem.incentive.explanation;

import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.statement.StatementLine;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * The amount to explain, with everything needed to trace it.
 *
 * @param statement null for an entry; so is the line
 */
record ExplainedAmount(UUID statement, UUID line, UUID thread, Money sum, UUID plan, String rule, UUID deal) {
    static ExplainedAmount of(StatementLine line) {
        return new ExplainedAmount(
                line.statementId(),
                line.id(),
                line.thread(),
                line.amount(),
                line.planId(),
                line.ruleCode(),
                line.dealId());
    }

    static ExplainedAmount of(LedgerEntry entry) {
        return new ExplainedAmount(
                null, null, entry.thread(), entry.amount(), entry.planId(), entry.ruleCode(), entry.dealId());
    }
}
