package dev.tandem.incentive.statement;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;

/** Reasons why a statement cannot take a step now. */
public final class StatementRefusals {
    private StatementRefusals() {}

    /** The deadline for disputes has passed, so the statement is final. */
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
