package dev.tandem.playbook.escalation.messaging;

import java.util.UUID;

/**
 * What is read of {@code TaskOverdue} and of {@code StageOverdue}.
 *
 * @param activity null for a stage or milestone, which is the sale's as a whole
 * @param escalation the code of the path that the playbook takes now; null for none
 */
record Late(UUID engagementId, String activity, String escalation) {}
