package dev.tandem.playbook.conflict;

import java.util.UUID;

/**
 * What a conflict is about.
 *
 * @param engagementId and thread: of the sale; null for what is between the two companies
 */
record ConflictMatter(UUID partnerId, UUID engagementId, UUID thread, String subject) {}
