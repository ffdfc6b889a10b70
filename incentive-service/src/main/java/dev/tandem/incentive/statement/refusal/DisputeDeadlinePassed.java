package dev.tandem.incentive.statement.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;
import java.util.UUID;

/** Some day a statement is final. */
public final class DisputeDeadlinePassed extends Refusal {
    public DisputeDeadlinePassed(UUID statement, Instant until) {
        super(
                Kind.CONFLICT,
                "disputeDeadlinePassed",
                "Lines of the statement " + statement + " could be disputed until " + until + ".");
        with("disputableUntil", until);
    }
}
