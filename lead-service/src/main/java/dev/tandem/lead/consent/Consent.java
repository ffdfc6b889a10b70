package dev.tandem.lead.consent;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A person's consent, bound to purposes and to an expiry. */
@Entity
public class Consent extends Aggregate {
    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private Set<Purpose> purposes;

    private String evidence;
    private UUID recordedBy;
    private Instant recordedAt;
    private Instant expiresAt;
    private Instant withdrawnAt;
    private boolean expiryNoted;

    @Enumerated(EnumType.STRING)
    private Set<Purpose> withdrawn = Set.of();

    protected Consent() {}

    Consent(UUID leadId, ConsentGiven given, UUID recordedBy, Instant recordedAt) {
        if (!given.holdsAfter(recordedAt)) {
            throw new ConsentRefusals.ConsentAlreadyExpired(given.expiresAt());
        }
        this.leadId = leadId;
        this.purposes = given.purposes();
        this.evidence = given.evidence();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.expiresAt = given.expiresAt();
    }

    /**
     * Withdraws those of the purposes that are consented to and not yet withdrawn.
     *
     * @return whether anything changed
     */
    boolean withdraw(Set<Purpose> taken, Instant at) {
        Set<Purpose> all = EnumSet.noneOf(Purpose.class);
        all.addAll(withdrawn);
        purposes.stream().filter(taken::contains).forEach(all::add);
        boolean changed = !all.equals(withdrawn);
        if (changed) {
            withdrawn = all;
            withdrawnAt = at;
        }
        return changed;
    }

    /** Its lead is told as changed once it has run out. */
    void noteExpiry() {
        expiryNoted = true;
    }

    /** Keeps the evidence and removes what identifies the person. */
    public void forget(UnaryOperator<String> scrubbed) {
        evidence = scrubbed.apply(evidence);
    }

    /** The part of it that is valid at that time; empty when it has expired or was withdrawn. */
    Optional<ConsentGiven> validAt(Instant at) {
        Set<Purpose> left =
                purposes.stream().filter(purpose -> covers(purpose, at)).collect(Collectors.toSet());
        return left.isEmpty() ? Optional.empty() : Optional.of(new ConsentGiven(left, evidence, expiresAt));
    }

    boolean covers(Purpose purpose, Instant at) {
        return purposes.contains(purpose) && !withdrawn.contains(purpose) && at.isBefore(expiresAt);
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

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Set<Purpose> withdrawn() {
        return withdrawn;
    }

    /** When a purpose was last withdrawn; null when none was. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
