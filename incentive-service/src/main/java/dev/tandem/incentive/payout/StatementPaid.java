package dev.tandem.incentive.payout;

import dev.tandem.incentive.payee.PayeeKind;
import dev.tandem.incentive.statement.Statement;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.util.UUID;

/**
 * The bank has paid what a statement says.
 *
 * @param paid the statement's total, less what the payee owed from before
 */
public record StatementPaid(
        Occurrence occurrence,
        UUID statementId,
        PayeeKind payeeType,
        String payeeId,
        String period,
        UUID payoutId,
        Money paid)
        implements Event {
    static StatementPaid of(Statement statement, Payout payout, Occurrence occurrence) {
        return new StatementPaid(
                occurrence,
                statement.id(),
                statement.payeeKind(),
                statement.payeeId(),
                statement.period(),
                payout.id(),
                statement.payable());
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
