package dev.tandem.playbook.debrief;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.staff.Side;

/** Why a debrief is not written. */
final class DebriefRefusals {
    private DebriefRefusals() {}

    /** A sale is debriefed once it is won or lost. */
    static final class DealNotClosed extends Refusal {
        DealNotClosed(EngagementStatus status) {
            super(Kind.CONFLICT, "dealNotClosed", "The deal is not won or lost, or not heard to be yet.");
            with("status", status);
        }
    }

    /** Each side writes one debrief of a sale. */
    static final class DebriefAlreadyWritten extends Refusal {
        DebriefAlreadyWritten(Side side) {
            super(Kind.CONFLICT, "debriefAlreadyWritten", "Your side has written its debrief.");
            with("side", side);
        }
    }
}
