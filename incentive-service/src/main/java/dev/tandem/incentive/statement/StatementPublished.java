package dev.tandem.incentive.statement;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * A payee can read what it has earned in a period.
 *
 * @param lines how many there are
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
        int lines)
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
                statement.lineCount());
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
