package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** A decision stands; there is no appeal. */
public final class ConflictDecided extends Refusal {
    public ConflictDecided() {
        super(Kind.CONFLICT, "conflictDecided", "The conflict is decided.");
    }
}
