package dev.tandem.playbook.worklist;

import java.util.UUID;

/**
 * A record to which open work belongs.
 *
 * @param recordId of the sale for its tasks, otherwise of the discount request, the escalation, the item, the objection or the conflict case
 * @param engagementId and thread: of the sale; null if it belongs to none
 */
public record WorkSource(UUID recordId, UUID engagementId, UUID thread, UUID partnerId) {}
