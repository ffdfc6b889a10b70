package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.Begun;
import dev.tandem.playbook.engagement.PlaybookVersion;
import java.util.UUID;

record LeadHandedOff(
        Occurrence occurrence, UUID handoffId, UUID to, String ownerId, String backupId, PlaybookVersion playbook) {

    /** What was imported ran by no playbook. */
    boolean runsByPlaybook() {
        return playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
    }

    Begun begun() {
        return new Begun(occurrence.thread(), handoffId, null, to, ownerId, backupId, playbook, occurrence.at());
    }
}
