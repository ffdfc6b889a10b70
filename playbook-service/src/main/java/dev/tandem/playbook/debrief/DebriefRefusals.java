package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.Conflict;
import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.Forbidden;
import dev.tandem.playbook.staff.Side;

/** Refusals of a debrief. */
public final class DebriefRefusals {
    private DebriefRefusals() {}

    /** Only the side that wrote it corrects it. */
    public static final class NotYourDebrief extends Forbidden {
        NotYourDebrief() {
            super("The other side has written it; write your own.");
        }
    }

    /** Each side writes one debrief of a sale. */
    @Fact(name = "side", type = String.class, meaning = "The side that has written it", example = "partner")
    public static final class DebriefAlreadyWritten extends Conflict {
        DebriefAlreadyWritten(Side side) {
            super("Your side has already written its debrief.");
            with("side", side);
        }
    }
}
