package dev.tandem.incentive.plan;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** A plan needs four eyes. */
final class AuthorCannotApprove extends Refusal {
    private static final long serialVersionUID = 1L;

    AuthorCannotApprove(UUID plan) {
        super(Kind.FORBIDDEN, "authorCannotApprove", "Somebody else than its author approves the plan " + plan + ".");
    }
}
