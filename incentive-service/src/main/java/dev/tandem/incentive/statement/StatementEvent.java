package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/** Events of a statement that its payee can see. */
public sealed interface StatementEvent extends Event {
    UUID statementId();

    @Override
    default String subject() {
        return statementId().toString();
    }

    @Override
    default String recordType() {
        return "statement";
    }

    /**
     * A payee can read what it has earned in a period.
     *
     * @param lines the number of lines
     * @param chain the head of the payee's chain of ledger entries at that time
     */
    record StatementPublished(
            Occurrence occurrence,
            UUID statementId,
            PayeeKind payeeType,
            String payeeId,
            String period,
            Money total,
            Money commission,
            Money overlay,
            int lines,
            ChainHead chain)
            implements StatementEvent {
        public static StatementPublished of(Statement statement, Occurrence occurrence) {
            return new StatementPublished(
                    occurrence,
                    statement.id(),
                    statement.payeeKind(),
                    statement.payeeId(),
                    statement.period(),
                    statement.total(),
                    statement.commission(),
                    statement.overlay(),
                    statement.lineCount(),
                    statement.chain().orElse(null));
        }
    }

    /**
     * The bank has paid a statement.
     *
     * @param paid the statement's total, less the balance that the payee owed
     */
    record StatementPaid(
            Occurrence occurrence,
            UUID statementId,
            PayeeKind payeeType,
            String payeeId,
            String period,
            UUID payoutId,
            Money paid)
            implements StatementEvent {
        public static StatementPaid of(Statement statement, UUID payout, Occurrence occurrence) {
            return new StatementPaid(
                    occurrence,
                    statement.id(),
                    statement.payeeKind(),
                    statement.payeeId(),
                    statement.period(),
                    payout,
                    statement.payable());
        }
    }
}
