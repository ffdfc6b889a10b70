package dev.tandem.playbook.engagement.debrief;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.playbook.content.Side;

/** Each side writes one debrief of a sale. */
final class DebriefAlreadyWritten extends Refusal {
    DebriefAlreadyWritten(Side side) {
        super(Kind.CONFLICT, "debriefAlreadyWritten", "Your side has written its debrief.");
        with("side", side);
    }
}
