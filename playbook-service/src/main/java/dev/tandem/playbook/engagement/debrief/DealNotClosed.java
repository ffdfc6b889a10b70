package dev.tandem.playbook.engagement.debrief;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.engagement.EngagementStatus;

/** A sale is debriefed once it is won or lost. */
final class DealNotClosed extends Refusal {
    DealNotClosed(EngagementStatus status) {
        super(Kind.CONFLICT, "dealNotClosed", "The deal is not won or lost, or not heard to be yet.");
        with("status", status);
    }
}
