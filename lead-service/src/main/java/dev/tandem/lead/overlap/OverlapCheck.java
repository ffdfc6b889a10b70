package dev.tandem.lead.overlap;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner's request to compare its list of companies with the vendor's. It is answered once, and stored as evidence
 * of the request.
 */
@Entity
public class OverlapCheck extends Aggregate {
    static final Duration VALID_FOR = Duration.ofHours(1);

    private UUID partnerId;
    private byte[] salt;
    private UUID askedBy;
    private Instant askedAt;
    private Instant answeredAt;
    private Integer setSize;

    @Enumerated(EnumType.STRING)
    private OverlapVerdict verdict;

    protected OverlapCheck() {}

    /** @param salt of this check only, so that its hashes are useless in another */
    OverlapCheck(UUID partnerId, byte[] salt, UUID askedBy, Instant askedAt) {
        this.partnerId = partnerId;
        this.salt = salt.clone();
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** @throws OverlapRefusals.OverlapCheckOver when it was already answered, or its salt is too old */
    void mustBeOpen(Instant now) {
        if (answeredAt != null || !now.isBefore(validUntil())) {
            throw new OverlapRefusals.OverlapCheckOver();
        }
    }

    void answer(OverlapVerdict found, int listed, Instant at) {
        mustBeOpen(at);
        verdict = found;
        setSize = listed;
        answeredAt = at;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant validUntil() {
        return askedAt.plus(VALID_FOR);
    }

    /** Null until it is answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** The number of companies on the partner's list; null until it is answered. */
    public Integer setSize() {
        return setSize;
    }

    public Optional<OverlapVerdict> verdict() {
        return Optional.ofNullable(verdict);
    }
}
