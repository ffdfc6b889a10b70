package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Why a check is not made, or not answered. */
final class OverlapRefusals {
    private OverlapRefusals() {}

    /** Many answers about lists that differ little would tell what one answer does not. */
    static final class TooManyOverlapChecks extends Refusal {
        TooManyOverlapChecks(int most, Instant next) {
            super(
                    Kind.TOO_OFTEN,
                    "tooManyOverlapChecks",
                    "A partner may check " + most + " lists in a day; the next from " + next + " on.");
            with("next", next);
        }
    }

    /** The check was answered before, or its salt is too old. */
    static final class OverlapCheckOver extends Refusal {
        OverlapCheckOver() {
            super(Kind.CONFLICT, "overlapCheckOver", "A check is answered once, within an hour. Ask for another salt.");
        }
    }

    /** About a short list even a coarse verdict says something of each company on it. */
    static final class ListTooSmall extends Refusal {
        ListTooSmall(int distinct, int least) {
            super(
                    Kind.INVALID,
                    "listTooSmall",
                    "The list has " + distinct + " different companies, and needs " + least + ".");
            with("distinct", distinct);
            with("least", least);
        }
    }
}
