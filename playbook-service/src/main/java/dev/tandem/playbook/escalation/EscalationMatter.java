package dev.tandem.playbook.escalation;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.Ownership;
import java.util.UUID;

/**
 * What an escalation is about.
 *
 * @param owners whose it is at the partner
 * @param playbook whose path is taken
 * @param activity what is late or stuck; null for the whole
 */
public record EscalationMatter(
        UUID engagementId, UUID thread, Ownership owners, DocumentVersion playbook, String activity) {}
