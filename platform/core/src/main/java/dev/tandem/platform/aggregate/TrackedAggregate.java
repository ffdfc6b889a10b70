package dev.tandem.platform.aggregate;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A record whose changes can be listed in their order. Its table needs {@code call track_changes(...)}. */
@MappedSuperclass
@EntityListeners(WriteTimes.class)
public abstract class TrackedAggregate extends Aggregate implements Tracked {
    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    /** The number of the transaction that wrote it last; the database sets it. */
    @Column(insertable = false, updatable = false)
    private long changedIn;

    protected TrackedAggregate() {}

    /** For a record whose id another service minted. */
    protected TrackedAggregate(UUID id) {
        super(id);
    }

    void writtenFirstAt(Instant time) {
        createdAt = time;
        updatedAt = time;
    }

    /** Also where only what readers see of it has changed, not the record itself: it gets another revision all the same. */
    public void touch(Instant time) {
        updatedAt = time;
    }

    /** When it was written first, by the tenant's clock; null until then. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was written last, by the tenant's clock; null until it is written. */
    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public long changedIn() {
        return changedIn;
    }
}
