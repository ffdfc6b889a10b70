package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** A side has one position, which stands. */
public final class PositionAlreadyStated extends Refusal {
    public PositionAlreadyStated() {
        super(Kind.CONFLICT, "positionAlreadyStated", "Your side has stated its position.");
    }
}
