package dev.tandem.incentive.payee.standing;

import java.util.Map;
import java.util.UUID;

/** How several partners stood, read for all of them at once. */
public record PartnerHistories(Map<UUID, PartnerHistory> told) {

    public PartnerHistory of(UUID partner) {
        return told.getOrDefault(partner, PartnerHistory.UNKNOWN);
    }
}
