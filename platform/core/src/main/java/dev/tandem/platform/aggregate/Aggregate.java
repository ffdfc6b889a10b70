package dev.tandem.platform.aggregate;

import dev.tandem.platform.Ids;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A record with an identity, a tenant and a revision. The id exists from the constructor on, so that its first event is
 * complete; tenant and revision are set when it is written.
 */
@MappedSuperclass
public abstract class Aggregate extends TenantRecord {
    @Id
    private UUID id;

    @Version
    private int revision;

    protected Aggregate() {
        this(Ids.next());
    }

    /** For a record whose id another service minted. */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    /** Before it is written for the first time. */
    void beginAt(int firstRevision) {
        revision = firstRevision;
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change that was written; the {@code ETag} of the record. */
    public int revision() {
        return revision;
    }
}
