package dev.tandem.incentive.statement.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** A statement needs four eyes. */
public final class SubmitterCannotApprove extends Refusal {
    public SubmitterCannotApprove(UUID statement) {
        super(
                Kind.FORBIDDEN,
                "submitterCannotApprove",
                "Somebody else than who submitted it approves the statement " + statement + ".");
    }
}
