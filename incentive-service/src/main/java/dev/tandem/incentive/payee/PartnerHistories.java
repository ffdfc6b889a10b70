package dev.tandem.incentive.payee;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The standings of several partners, read together. */
public record PartnerHistories(Map<UUID, PartnerHistory> byPartner) {
    public PartnerHistory of(UUID partner) {
        return byPartner.getOrDefault(partner, PartnerHistory.UNKNOWN);
    }

    /** The same, as if this partner had held that tier on every day. */
    public PartnerHistories atTier(UUID partner, String tier) {
        Map<UUID, PartnerHistory> others = new HashMap<>(byPartner);
        others.put(partner, of(partner).atTier(partner, tier));
        return new PartnerHistories(others);
    }
}
