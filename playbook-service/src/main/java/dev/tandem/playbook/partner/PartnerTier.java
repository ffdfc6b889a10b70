package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A partner's tier, from its first day until the next tier begins; never changed. */
@Entity
public class PartnerTier extends Aggregate {
    private UUID partnerId;
    private String tier;
    private LocalDate effectiveOn;
    private String reason;
    private UUID changedBy;
    private Instant changedAt;

    protected PartnerTier() {}

    PartnerTier(UUID partnerId, String tier, LocalDate effectiveOn, String reason, UUID by, Instant at) {
        this.partnerId = partnerId;
        this.tier = tier;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String tier() {
        return tier;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String reason() {
        return reason;
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
