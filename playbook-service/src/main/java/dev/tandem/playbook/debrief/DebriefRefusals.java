package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;

/** Refusals of a debrief. */
final class DebriefRefusals {
    private DebriefRefusals() {}

    /** Each side writes one debrief of a sale. */
    static final class DebriefAlreadyWritten extends Refusal {
        DebriefAlreadyWritten(Side side) {
            super(Kind.CONFLICT, "debriefAlreadyWritten", "Your side has already written its debrief.");
            with("side", side);
        }
    }
}
