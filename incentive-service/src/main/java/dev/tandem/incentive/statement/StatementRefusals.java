package dev.tandem.incentive.statement;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;

/** Why a statement cannot take a step now. */
public final class StatementRefusals {
    private StatementRefusals() {}

    /** The step does not follow from where the statement stands: it comes too early, or a second time. */
    public static final class StatementNotReady extends Refusal {
        public StatementNotReady(UUID statement, StatementStatus status) {
            super(Kind.CONFLICT, "statementNotReady", "The statement " + statement + " is " + status + " now.");
            with("status", status);
        }
    }

    /** A statement needs four eyes. */
    public static final class SubmitterCannotApprove extends Refusal {
        public SubmitterCannotApprove(UUID statement) {
            super(
                    Kind.FORBIDDEN,
                    "submitterCannotApprove",
                    "Somebody else than who submitted it approves the statement " + statement + ".");
        }
    }

    /** Some day a statement is final. */
    public static final class DisputeDeadlinePassed extends Refusal {
        public DisputeDeadlinePassed(UUID statement, Instant until) {
            super(
                    Kind.CONFLICT,
                    "disputeDeadlinePassed",
                    "Lines of the statement " + statement + " could be disputed until " + until + ".");
            with("disputableUntil", until);
        }
    }
}
