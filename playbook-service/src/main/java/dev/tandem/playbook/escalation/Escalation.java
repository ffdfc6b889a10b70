package dev.tandem.playbook.escalation;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something on a sale that is late or stuck, on its way from level to level until somebody has dealt with it. */
@Entity
public class Escalation extends Aggregate {
    private UUID engagementId;
    private UUID thread;
    private UUID partnerId;

    @Column(name = "playbook_id")
    private UUID playbook;

    private int playbookVersion;
    private String activity;
    private String reason;
    private String raisedBy;
    private Instant raisedAt;
    private String path;

    @Enumerated(EnumType.STRING)
    private EscalationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EscalationNotice> told;

    /** When the timer has to look at it; null once nobody is left to tell, or it is closed. */
    private Instant dueAt;

    private Instant overdueSince;
    private String closedBy;
    private Instant closedAt;
    private String closingWords;

    protected Escalation() {}

    /** @param raised what is the matter, and who says so */
    Escalation(Engagement engagement, Raised raised, EscalationNotice first) {
        this.engagementId = engagement.id();
        this.thread = engagement.thread();
        this.partnerId = engagement.partnerId();
        this.playbook = engagement.playbook().id();
        this.playbookVersion = engagement.playbook().version();
        this.activity = raised.activity();
        this.reason = raised.reason();
        this.raisedBy = raised.by();
        this.raisedAt = first.toldAt();
        this.path = first.path();
        this.status = EscalationStatus.OPEN;
        this.told = List.of(first);
        this.dueAt = first.dueBy();
    }

    /** The next level is told. Each has its full time from then on, however late the one before was. */
    void raiseTo(EscalationNotice next) {
        List<EscalationNotice> all = new ArrayList<>(told);
        all.add(next);
        told = all;
        dueAt = next.dueBy();
    }

    /** Nobody is left to tell, so it stays with the last one. */
    void remainOverdue() {
        overdueSince = dueAt;
        dueAt = null;
    }

    void close(EscalationStatus how, String words, String by, Instant at) {
        status = how;
        closingWords = words;
        closedBy = by;
        closedAt = at;
        dueAt = null;
    }

    boolean isOpen() {
        return status == EscalationStatus.OPEN;
    }

    boolean wasToldTo(String person) {
        return told.stream().anyMatch(level -> person.equals(level.personId()));
    }

    public EscalationNotice current() {
        return told.get(told.size() - 1);
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

    /** What it is about; empty for the sale as a whole. */
    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    public String reason() {
        return reason;
    }

    /** Empty when the playbook's time limit raised it. */
    public Optional<String> raisedBy() {
        return Optional.ofNullable(raisedBy);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public EscalationStatus status() {
        return status;
    }

    /** In the order of telling. */
    public List<EscalationNotice> told() {
        return told;
    }

    /** Since when the last level is late; empty while it is not. */
    public Optional<Instant> overdueSince() {
        return Optional.ofNullable(overdueSince);
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closingWords() {
        return closingWords;
    }
}
