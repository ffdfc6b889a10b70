package dev.tandem.playbook.fact;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** One thing that another service has told of a partner. It is never changed. */
@Entity
public class PartnerFact extends Aggregate {
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private UUID thread;
    private UUID recordId;

    private Instant happenedAt;

    @Embedded
    private Measure measure;

    protected PartnerFact() {}

    /**
     * @param thread of the sale; null if it belongs to none
     * @param recordId of the deal, the handoff or the statement; null for a day's calls
     */
    public PartnerFact(UUID partnerId, FactKind kind, UUID thread, UUID recordId, Instant at, Measure measure) {
        this.partnerId = partnerId;
        this.kind = kind;
        this.thread = thread;
        this.recordId = recordId;
        this.happenedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.measure = measure;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public FactKind kind() {
        return kind;
    }

    public Optional<UUID> thread() {
        return Optional.ofNullable(thread);
    }

    public Optional<UUID> recordId() {
        return Optional.ofNullable(recordId);
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public Measure measure() {
        return measure;
    }
}
