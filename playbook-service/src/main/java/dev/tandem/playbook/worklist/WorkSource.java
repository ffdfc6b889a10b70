package dev.tandem.playbook.worklist;

import java.util.UUID;

/**
 * A record to which open work belongs.
 *
 * @param recordId of the sale for its tasks, otherwise of the record that the work is about
 * @param recordKind what the record is, as the API names it; null where the kind of its work says it
 * @param engagementId and thread: of the sale; null if it belongs to none
 */
public record WorkSource(UUID recordId, String recordKind, UUID engagementId, UUID thread, UUID partnerId) {
    /** Of which the kind of its work says what it is. */
    public WorkSource(UUID recordId, UUID engagementId, UUID thread, UUID partnerId) {
        this(recordId, null, engagementId, thread, partnerId);
    }
}
