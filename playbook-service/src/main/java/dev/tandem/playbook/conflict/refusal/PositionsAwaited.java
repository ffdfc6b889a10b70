package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;
import java.time.Instant;

/** Nobody decides before both sides were heard, or had their time. */
public final class PositionsAwaited extends Refusal {
    public PositionsAwaited(Instant deadline) {
        super(Kind.CONFLICT, "positionsAwaited", "A side may still state its position.");
        with("deadline", deadline.toString());
    }
}
