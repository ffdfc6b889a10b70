package dev.tandem.playbook.escalation.messaging;

import java.util.UUID;

/** What is read of {@code TaskOverdue}. @param escalation the code of the path that the playbook takes now; null for none */
record LateTask(UUID engagementId, String activity, String escalation) {}
