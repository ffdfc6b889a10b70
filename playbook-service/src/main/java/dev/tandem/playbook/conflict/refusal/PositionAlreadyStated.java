package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** A side has one position, which stands. */
public final class PositionAlreadyStated extends Refusal {
    private static final long serialVersionUID = 1L;

    public PositionAlreadyStated() {
        super(Kind.CONFLICT, "positionAlreadyStated", "Your side has stated its position.");
    }
}
