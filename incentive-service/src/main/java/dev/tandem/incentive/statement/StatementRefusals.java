package dev.tandem.incentive.statement;

import dev.tandem.platform.problem.Conflict;
import java.time.Instant;
import java.util.UUID;

/** Reasons why a statement cannot take a step now. */
public final class StatementRefusals {
    private StatementRefusals() {}

    /** The deadline for disputes has passed, so the statement is final. */
    public static final class DisputeDeadlinePassed extends Conflict {
        public DisputeDeadlinePassed(UUID statement, Instant until) {
            super("Lines of the statement " + statement + " could be disputed until " + until + ".");
            with("disputableUntil", until);
        }
    }
}
