package dev.tandem.incentive.statement.refusal;

import dev.tandem.incentive.statement.StatementStatus;
import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** The step does not follow from where the statement stands: it comes too early, or a second time. */
public final class StatementNotReady extends Refusal {
    public StatementNotReady(UUID statement, StatementStatus status) {
        super(Kind.CONFLICT, "statementNotReady", "The statement " + statement + " is " + status + " now.");
        with("status", status);
    }
}
