package dev.tandem.playbook.objection;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID ownerId;
    private Instant dueAt;

    /** When the timer has to look at it; null once it was told that it is overdue. */
    private Instant watchAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    private String openAgainBecause;

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
        this.evidence = List.of();
    }

    /**
     * Who answers it, and by when.
     *
     * @param owner of that side; null for whoever leads it
     * @param due null for no time
     */
    void answeredBy(Side owning, UUID owner, Instant due) {
        side = owning;
        ownerId = owner;
        if (!Objects.equals(dueAt, due)) {
            dueAt = due;
            watchAt = due;
        }
    }

    void handTo(UUID person) {
        ownerId = person;
    }

    void with(Evidence piece) {
        evidence = Stream.concat(evidence.stream(), Stream.of(piece)).toList();
    }

    void without(UUID piece, Evidence.Withdrawal withdrawal) {
        evidence = evidence.stream()
                .map(one -> one.id().equals(piece) ? one.withdrawn(withdrawal) : one)
                .toList();
    }

    /** @throws dev.tandem.platform.problem.NotInState unless it is closed */
    void reopen(String because) {
        outcome = outcome.become(ObjectionOutcome.OPEN, ObjectionRules.KIND, id(), "reopen");
        openAgainBecause = because;
        note = null;
        closedBy = null;
        closedAt = null;
        watchAt = dueAt;
    }

    /** It was told that it is overdue, or there is nobody to tell any more. */
    void watchNoMore() {
        watchAt = null;
    }

    /** Of its owner, or of whoever leads the side that answers it; nothing once it is closed. */
    List<OpenPiece> openWork() {
        if (outcome != ObjectionOutcome.OPEN) {
            return List.of();
        }
        OpenPiece.Doer doer = ownerId == null
                ? new OpenPiece.Doer(side, null, Actor.leading(side))
                : new OpenPiece.Doer(side, ownerId, List.of());
        return List.of(OpenPiece.of(WorkKind.OBJECTION, text, dueAt, doer).awaitedBy(raisedBy));
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
        outcome = outcome.become(how, ObjectionRules.KIND, id(), "close");
        answer = used == null ? answer : used;
        note = text;
        closedBy = by;
        closedAt = at;
        watchAt = null;
    }

    /** The side that answers it. */
    public Side side() {
        return side;
    }

    /** Empty if nobody owns it: then whoever leads its side sees to it. */
    public Optional<UUID> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Withdrawn pieces included. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Empty if it never was closed and opened again. */
    public Optional<String> openAgainBecause() {
        return Optional.ofNullable(openAgainBecause);
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
