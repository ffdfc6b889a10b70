package dev.tandem.playbook.messaging;

import java.util.UUID;

/** What is read of the events of this service itself. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    /** @param escalation the code of the path that the playbook takes now; null for none */
    record TaskOverdue(UUID engagementId, String activity, String escalation) {}

    /** Of a stage or milestone, which is the sale's as a whole. @param escalation likewise */
    record StageOverdue(UUID engagementId, String escalation) {}
}
