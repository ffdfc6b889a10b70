package dev.tandem.lead.consent;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A person's consent, bound to purposes and to an end. */
@Entity
public class Consent extends Aggregate {
    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private Set<Purpose> purposes;

    private String evidence;
    private String recordedBy;
    private Instant recordedAt;
    private Instant expiresAt;
    private Instant withdrawnAt;

    protected Consent() {}

    Consent(UUID leadId, ConsentGiven given, String recordedBy, Instant recordedAt) {
        if (!given.holdsAfter(recordedAt)) {
            throw new ConsentAlreadyExpired(given.expiresAt());
        }
        this.leadId = leadId;
        this.purposes = given.purposes();
        this.evidence = given.evidence();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.expiresAt = given.expiresAt();
    }

    boolean covers(Purpose purpose, Instant at) {
        return purposes.contains(purpose) && withdrawnAt == null && at.isBefore(expiresAt);
    }

    public UUID leadId() {
        return leadId;
    }

    public Set<Purpose> purposes() {
        return purposes;
    }

    public String evidence() {
        return evidence;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
