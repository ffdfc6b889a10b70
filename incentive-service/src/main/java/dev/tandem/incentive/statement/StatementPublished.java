package dev.tandem.incentive.statement;

import dev.tandem.incentive.ledger.ChainHead;
import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * A payee can read what it has earned in a period.
 *
 * @param lines how many there are
 * @param chain the payee's chain of ledger entries as it stood then
 */
public record StatementPublished(
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
        implements Event {
    static StatementPublished of(Statement statement, Occurrence occurrence) {
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

    @Override
    public String key() {
        return statementId.toString();
    }

    @Override
    public String subject() {
        return statementId.toString();
    }
}
