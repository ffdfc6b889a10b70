package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Many answers about lists that differ little would tell what one answer does not. */
final class TooManyOverlapChecks extends Refusal {
    TooManyOverlapChecks(int most, Instant next) {
        super(
                Kind.TOO_OFTEN,
                "tooManyOverlapChecks",
                "A partner may check " + most + " lists in a day; the next from " + next + " on.");
        with("next", next);
    }
}
