package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.EngagementStatus;

record DealClosed(Occurrence occurrence, String outcome, String reasonCode) {
    EngagementStatus status() {
        return outcome.equals("won") ? EngagementStatus.WON : EngagementStatus.LOST;
    }
}
