package dev.tandem.incentive.agreement;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** An agreement needs four eyes. */
final class AuthorCannotApprove extends Refusal {
    AuthorCannotApprove(UUID version) {
        super(
                Kind.FORBIDDEN,
                "authorCannotApprove",
                "Somebody else than its author approves the version " + version + ".");
    }
}
