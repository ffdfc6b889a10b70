package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An activity of a lead, such as opening an e-mail. */
@Entity
@Table(name = "lead_activity")
public class Activity extends Aggregate {
    private UUID leadId;
    private String kind;
    private Instant occurredAt;
    private UUID recordedBy;

    protected Activity() {}

    public Activity(UUID leadId, String kind, Instant occurredAt, UUID recordedBy) {
        this.leadId = leadId;
        this.kind = kind;
        this.occurredAt = occurredAt;
        this.recordedBy = recordedBy;
    }

    public void forget(UnaryOperator<String> scrubbed) {
        kind = scrubbed.apply(kind);
    }

    public UUID leadId() {
        return leadId;
    }

    public String kind() {
        return kind;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
