package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.engagement.Begun;
import dev.tandem.playbook.engagement.PlaybookVersion;
import java.util.UUID;

record DealOpened(Occurrence occurrence, UUID registrationId, UUID partnerId, PlaybookVersion playbook) {

    /** That of a handoff began to run when the lead was accepted; what was imported ran by no playbook. */
    boolean beginsToRun() {
        return registrationId != null && playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
    }

    /** The event names nobody at the partner: whoever has the roles there takes it up. */
    Begun begun() {
        return new Begun(occurrence.thread(), null, registrationId, partnerId, null, null, playbook, occurrence.at());
    }
}
