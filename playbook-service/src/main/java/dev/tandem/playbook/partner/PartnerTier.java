package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A partner's tier, from its first day until the next tier begins; never changed. */
@Entity
public class PartnerTier extends Aggregate {
    private UUID partnerId;
    private String tier;
    private LocalDate effectiveOn;
    private String reason;

    /** Why the partner got it though it lacked what it asks; null if it did not, or nothing was asked. */
    private String exception;

    private UUID changedBy;
    private Instant changedAt;

    protected PartnerTier() {}

    PartnerTier(
            UUID partnerId, String tier, LocalDate effectiveOn, String reason, String exception, UUID by, Instant at) {
        this.partnerId = partnerId;
        this.tier = tier;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.exception = exception;
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

    /** Why the partner got it though it lacked what it asks; empty if it is no exception. */
    public Optional<String> exception() {
        return Optional.ofNullable(exception);
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
