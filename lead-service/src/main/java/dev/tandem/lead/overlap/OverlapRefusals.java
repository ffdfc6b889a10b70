package dev.tandem.lead.overlap;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import dev.tandem.platform.problem.TooOften;
import java.time.Duration;
import java.time.Instant;

/** Why a check is not started, or not answered. */
public final class OverlapRefusals {
    private OverlapRefusals() {}

    /** Many verdicts on lists that differ little would reveal what a single verdict does not. */
    @Fact(name = "next", type = Instant.class, meaning = "From when on a list can be checked again")
    public static final class TooManyOverlapChecks extends TooOften {
        TooManyOverlapChecks(int most, Instant now, Instant next) {
            super("A partner may check " + most + " lists a day; the next one from " + next + " on.");
            with("next", next);
            retryAfter(Duration.between(now, next).plusSeconds(1));
        }
    }

    /** The check was already answered, or its salt is too old. */
    public static final class OverlapCheckOver extends Conflict {
        OverlapCheckOver() {
            super("A check is answered once, within an hour. Request another salt.");
        }
    }

    /** On a short list even a coarse verdict reveals something about each company. */
    @Fact(name = "distinct", type = Integer.class, meaning = "How many different companies the list has")
    @Fact(name = "least", type = Integer.class, meaning = "How many it needs")
    public static final class ListTooSmall extends RuleViolation {
        ListTooSmall(int distinct, int least) {
            super("The list has " + distinct + " distinct companies; it needs at least " + least + ".");
            with("distinct", distinct);
            with("least", least);
        }
    }
}
