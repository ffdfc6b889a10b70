package dev.tandem.lead.handoff;

import dev.tandem.lead.playbook.PlaybookVersion;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * Who gets a lead, and on which grounds.
 *
 * @param ownerId who is to take it up at the partner; {@code backupId} stands in
 * @param routingDecisionId null when the lead was never routed
 * @param consentId the consent under which the contact is shared; null while there is none
 * @param playbook what the sale runs by; null for what was imported
 */
@Embeddable
public record Offer(
        UUID partnerId,
        UUID ownerId,
        UUID backupId,
        UUID routingDecisionId,
        UUID consentId,
        String territory,
        @Embedded PlaybookVersion playbook) {}
