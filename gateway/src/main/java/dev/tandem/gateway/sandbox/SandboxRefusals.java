package dev.tandem.gateway.sandbox;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/** Refusals to move a sandbox's clock, or to tell of it. */
public final class SandboxRefusals {
    private SandboxRefusals() {}

    /** A production program keeps real time. */
    public static final class NotASandbox extends Conflict {
        NotASandbox() {
            super("Only the clock of a sandbox can be moved.");
        }
    }

    /** One move after another. */
    @Fact(name = "advancingTo", type = Instant.class, meaning = "The time that the clock is being moved to")
    public static final class ClockAdvancing extends Conflict {
        /** @param to null while another request is moving it */
        ClockAdvancing(Instant to) {
            super("What the last move of the clock has made due is still being done.");
            if (to != null) {
                with("advancingTo", to.toString());
            }
        }
    }

    /** A clock only moves forward, and so far at a time. */
    @Fact(name = "mostBy", type = Duration.class, meaning = "The longest move", example = "P400D")
    public static final class ClockMoveOutOfRange extends RuleViolation {
        ClockMoveOutOfRange(Duration most) {
            super("The clock moves forward by at least a second and at most " + most);
            with("mostBy", most.toString());
        }
    }
}
