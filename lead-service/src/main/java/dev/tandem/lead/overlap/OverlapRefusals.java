package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;

/** Why a check is not started, or not answered. */
final class OverlapRefusals {
    private OverlapRefusals() {}

    /** Many verdicts on lists that differ little would reveal what a single verdict does not. */
    static final class TooManyOverlapChecks extends Refusal {
        TooManyOverlapChecks(int most, Instant now, Instant next) {
            super(
                    Kind.TOO_OFTEN,
                    "tooManyOverlapChecks",
                    "A partner may check " + most + " lists a day; the next one from " + next + " on.");
            with("next", next);
            retryAfter(Duration.between(now, next).plusSeconds(1));
        }
    }

    /** The check was already answered, or its salt is too old. */
    static final class OverlapCheckOver extends Refusal {
        OverlapCheckOver() {
            super(Kind.CONFLICT, "overlapCheckOver", "A check is answered once, within an hour. Request another salt.");
        }
    }

    /** On a short list even a coarse verdict reveals something about each company. */
    static final class ListTooSmall extends Refusal {
        ListTooSmall(int distinct, int least) {
            super(
                    Kind.INVALID,
                    "listTooSmall",
                    "The list has " + distinct + " distinct companies; it needs at least " + least + ".");
            with("distinct", distinct);
            with("least", least);
        }
    }
}
