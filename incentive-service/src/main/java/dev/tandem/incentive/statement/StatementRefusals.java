package dev.tandem.incentive.statement;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import java.time.Instant;
import java.util.UUID;

/** Reasons why a statement cannot take a step now. */
public final class StatementRefusals {
    private StatementRefusals() {}

    /** The deadline for disputes has passed, so the statement is final. */
    @Fact(name = "disputableUntil", type = Instant.class, meaning = "Until when its lines could be disputed")
    public static final class DisputeDeadlinePassed extends Conflict {
        public DisputeDeadlinePassed(UUID statement, Instant until) {
            super("Lines of the statement " + statement + " could be disputed until " + until + ".");
            with("disputableUntil", until);
        }
    }
}
