package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.playbook.staff.Side;

/** Refusals of a debrief. */
public final class DebriefRefusals {
    private DebriefRefusals() {}

    /** Each side writes one debrief of a sale. */
    public static final class DebriefAlreadyWritten extends Conflict {
        DebriefAlreadyWritten(Side side) {
            super("Your side has already written its debrief.");
            with("side", side);
        }
    }
}
