package dev.tandem.lead.privacy;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The proof of a person's erasure, without the person's identity. */
@Entity
public class Erasure extends Aggregate {
    private UUID[] leadIds;
    private String reason;
    private UUID erasedBy;
    private Instant erasedAt;

    protected Erasure() {}

    Erasure(List<UUID> leadIds, String reason, UUID erasedBy, Instant erasedAt) {
        this.leadIds = leadIds.toArray(UUID[]::new);
        this.reason = reason;
        this.erasedBy = erasedBy;
        this.erasedAt = erasedAt;
    }

    public List<UUID> leadIds() {
        return List.of(leadIds);
    }

    public String reason() {
        return reason;
    }

    public UUID erasedBy() {
        return erasedBy;
    }

    public Instant erasedAt() {
        return erasedAt;
    }
}
