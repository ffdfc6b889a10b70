package dev.tandem.playbook.conflict;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Why nothing can be done about a conflict any more. */
public final class ConflictRefusals {
    private ConflictRefusals() {}

    /** What comes after the deadline is not heard. */
    public static final class ConflictDeadlinePassed extends Refusal {
        public ConflictDeadlinePassed(Instant deadline) {
            super(Kind.CONFLICT, "conflictDeadlinePassed", "The deadline has passed.");
            with("deadline", deadline.toString());
        }
    }
}
