package dev.tandem.lead.handoff;

import dev.tandem.lead.playbook.PlaybookVersion;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * The recipient of a lead, and the grounds for the offer.
 *
 * @param ownerId the person at the partner who is to take the lead; {@code backupId} stands in
 * @param routingDecisionId null when the lead was never routed
 * @param consentId the consent under which the contact is shared; null while there is none
 * @param playbook by which it was offered; null for imported handoffs
 */
@Embeddable
public record Offer(
        UUID partnerId,
        UUID ownerId,
        UUID backupId,
        UUID routingDecisionId,
        UUID consentId,
        String territory,
        @Embedded PlaybookVersion playbook) {
    Offer ownedBy(UUID owner, UUID backup) {
        return new Offer(partnerId, owner, backup, routingDecisionId, consentId, territory, playbook);
    }
}
