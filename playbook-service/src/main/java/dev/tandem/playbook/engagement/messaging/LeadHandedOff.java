package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.HandedOff;
import dev.tandem.playbook.engagement.PlaybookVersion;
import java.util.UUID;

record LeadHandedOff(
        Occurrence occurrence, UUID handoffId, UUID to, String ownerId, String backupId, PlaybookVersion playbook) {

    /** What was imported ran by no playbook. */
    boolean runsByPlaybook() {
        return playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
    }

    HandedOff handedOff() {
        return new HandedOff(occurrence.thread(), handoffId, to, ownerId, backupId, playbook);
    }
}
