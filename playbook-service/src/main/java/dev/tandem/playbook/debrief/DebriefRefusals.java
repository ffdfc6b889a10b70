package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.playbook.staff.Side;

/** Refusals of a debrief. */
public final class DebriefRefusals {
    private DebriefRefusals() {}

    /** Each side writes one debrief of a sale. */
    @Fact(name = "side", type = String.class, meaning = "The side that has written it", example = "partner")
    public static final class DebriefAlreadyWritten extends Conflict {
        DebriefAlreadyWritten(Side side) {
            super("Your side has already written its debrief.");
            with("side", side);
        }
    }
}
