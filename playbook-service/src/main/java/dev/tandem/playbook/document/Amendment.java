package dev.tandem.playbook.document;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of a version's amendment log: what was done, by whom, when and reason. It is never changed. */
@Entity
public class Amendment extends Aggregate {
    private UUID documentId;

    @Column(name = "amended_at")
    private Instant at;

    @Column(name = "amended_by")
    private UUID by;

    @Enumerated(EnumType.STRING)
    private AmendmentAction action;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changes;

    protected Amendment() {}

    Amendment(UUID documentId, Instant at, UUID by, AmendmentAction action, String reason, List<String> changes) {
        this.documentId = documentId;
        this.at = at;
        this.by = by;
        this.action = action;
        this.reason = reason;
        this.changes = changes;
    }

    public UUID documentId() {
        return documentId;
    }

    public Instant at() {
        return at;
    }

    public UUID by() {
        return by;
    }

    public AmendmentAction action() {
        return action;
    }

    public String reason() {
        return reason;
    }

    /** The paths of the content that have changed. */
    public List<String> changes() {
        return changes;
    }
}
