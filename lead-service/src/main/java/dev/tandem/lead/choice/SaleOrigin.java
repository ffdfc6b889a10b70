package dev.tandem.lead.choice;

import java.util.UUID;

/**
 * What a sale begins with: the offer of a lead, or a registration.
 *
 * @param handoffId null for a registration
 * @param registrationId null for a handoff
 */
public record SaleOrigin(UUID thread, UUID handoffId, UUID registrationId) {
    public static SaleOrigin ofHandoff(UUID thread, UUID id) {
        return new SaleOrigin(thread, id, null);
    }

    public static SaleOrigin ofRegistration(UUID thread, UUID id) {
        return new SaleOrigin(thread, null, id);
    }

    UUID id() {
        return handoffId == null ? registrationId : handoffId;
    }
}
