package dev.tandem.playbook.objection;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's objection on one sale, the playbook's answers to it, and the outcome. */
@Entity
public class Objection extends Aggregate {
    private UUID engagementId;
    private UUID thread;
    private UUID partnerId;

    @Column(name = "playbook_id")
    private UUID playbook;

    private int playbookVersion;
    private String text;
    private UUID raisedBy;
    private Instant raisedAt;

    /** As they were suggested; stored, since a report shows what was known then. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PreparedAnswers.OfferedAnswer> offered;

    private String answer;

    @Enumerated(EnumType.STRING)
    private ObjectionOutcome outcome;

    private String note;
    private UUID closedBy;
    private Instant closedAt;

    protected Objection() {}

    Objection(EngagementRef sale, String text, UUID by, Instant at) {
        this.engagementId = sale.engagementId();
        this.thread = sale.thread();
        this.partnerId = sale.partnerId();
        this.playbook = sale.playbook().id();
        this.playbookVersion = sale.playbook().version();
        this.text = text;
        this.raisedBy = by;
        this.raisedAt = at;
        this.outcome = ObjectionOutcome.OPEN;
    }

    /** @param named the prepared answer that matches the objection; null if none was named */
    void offer(List<PreparedAnswers.OfferedAnswer> fitting, String named) {
        offered = fitting;
        answer = named;
    }

    /**
     * @param used the code of the prepared answer that was given; null for an answer of one's own
     * @throws dev.tandem.platform.problem.NotInState if it is already closed
     */
    void close(ObjectionOutcome how, String used, String text, UUID by, Instant at) {
        outcome = outcome.become(how, "objection", id(), "close");
        answer = used == null ? answer : used;
        note = text;
        closedBy = by;
        closedAt = at;
    }

    public UUID engagementId() {
        return engagementId;
    }

    public UUID thread() {
        return thread;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public DocumentVersion playbook() {
        return new DocumentVersion(playbook, playbookVersion);
    }

    public String text() {
        return text;
    }

    public UUID raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public List<PreparedAnswers.OfferedAnswer> offered() {
        return offered;
    }

    /** The code of the prepared answer that was named or used; empty if there was none. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public ObjectionOutcome outcome() {
        return outcome;
    }

    public String note() {
        return note;
    }

    public UUID closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
