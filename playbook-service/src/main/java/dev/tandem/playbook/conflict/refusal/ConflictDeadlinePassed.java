package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** What comes after the deadline is not heard. */
public final class ConflictDeadlinePassed extends Refusal {
    public ConflictDeadlinePassed(Instant deadline) {
        super(Kind.CONFLICT, "conflictDeadlinePassed", "The deadline has passed.");
        with("deadline", deadline.toString());
    }
}
