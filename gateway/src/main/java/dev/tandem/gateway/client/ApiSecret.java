package dev.tandem.gateway.client;

import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A secret of a client, of which only a digest is kept. A client has two that are live while it changes from one to the other. */
@Entity
public class ApiSecret extends TenantRecord {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID partnerId;
    private int number;
    private UUID madeBy;
    private byte[] digest;
    private Instant createdAt;
    private Instant endsAt;
    private Instant latestEnd;

    /** Written by {@link ClientCheck}, which looks at many secrets and changes none of them. */
    @Column(insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected ApiSecret() {}

    ApiSecret(ApiClient client, int number, ApiKey key, UUID madeBy, Instant createdAt, Instant endsAt) {
        this.id = Ids.next();
        this.clientId = client.id();
        this.partnerId = client.partnerId().orElse(null);
        this.number = number;
        this.madeBy = madeBy;
        this.digest = key.digest();
        this.createdAt = createdAt;
        this.endsAt = endsAt;
        this.latestEnd = endsAt;
    }

    /** Takes as long whether it is the right one or not. */
    boolean isThatOf(ApiKey key) {
        return MessageDigest.isEqual(digest, key.digest());
    }

    boolean isLive(Instant now) {
        return now.isBefore(endsAt);
    }

    /** Never later than it would end anyway. */
    void endAt(Instant end) {
        if (end.isBefore(endsAt)) {
            endsAt = end;
        }
    }

    /** @param end at most {@link #latestEnd} */
    void moveEnd(Instant end) {
        endsAt = end;
    }

    /** When it would have ended if nobody had ended it before. */
    Instant latestEnd() {
        return latestEnd;
    }

    /** The first of a client is 1. */
    public int number() {
        return number;
    }

    /** Whoever made it answers for what is done with it: it counts as done by that person. */
    public UUID madeBy() {
        return madeBy;
    }

    public UUID clientId() {
        return clientId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Its client may end before; see {@link ApiClient#noLaterThanItself}. */
    public Instant endsAt() {
        return endsAt;
    }

    UUID id() {
        return id;
    }

    /** When its key was shown, or changed into a token, give or take five minutes. Empty if it never was. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
