package dev.tandem.playbook.messaging;

import java.util.UUID;

/** What is read of the events of this service itself. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    /**
     * What is read of {@code TaskOverdue} and of {@code StageOverdue}.
     *
     * @param activity null for a stage or milestone, which is the sale's as a whole
     * @param escalation the code of the path that the playbook takes now; null for none
     */
    record TaskOverdue(UUID engagementId, String activity, String escalation) {}
}
