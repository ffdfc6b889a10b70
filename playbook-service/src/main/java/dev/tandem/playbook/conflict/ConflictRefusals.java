package dev.tandem.playbook.conflict;

import dev.tandem.platform.problem.Conflict;
import java.time.Instant;

/** Refusals of an action on a conflict case. */
public final class ConflictRefusals {
    private ConflictRefusals() {}

    /** Positions and evidence are not accepted after the deadline. */
    public static final class ConflictDeadlinePassed extends Conflict {
        public ConflictDeadlinePassed(Instant deadline) {
            super("The deadline has passed.");
            with("deadline", deadline.toString());
        }
    }
}
