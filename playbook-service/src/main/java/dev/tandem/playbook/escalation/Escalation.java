package dev.tandem.playbook.escalation;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import dev.tandem.playbook.worklist.WorkSource;
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

/** An overdue or blocked matter on a sale, escalated from level to level until it is resolved. */
@Entity
public class Escalation extends TrackedAggregate {
    private static final String KIND = "escalation";

    private UUID engagementId;
    private UUID thread;
    private UUID partnerId;
    private UUID ownerId;
    private UUID backupId;

    @Column(name = "playbook_id")
    private UUID playbook;

    private int playbookVersion;
    private String activity;
    private String stage;
    private String milestone;
    private String reason;
    private UUID raisedBy;

    @Enumerated(EnumType.STRING)
    private Side raisedSide;

    private Instant raisedAt;
    private String path;

    @Enumerated(EnumType.STRING)
    private EscalationStatus status;

    /**
     * Fixed when the escalation is raised: a version's paths never change, and the next level can be notified
     * without reading the playbook.
     */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<EscalationCourse.Step> course;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EscalationNotice> notices;

    /** When the timer has to check it; null if no level is left to notify, or it is closed. */
    private Instant dueAt;

    private Instant overdueSince;
    private UUID closedBy;
    private Instant closedAt;
    private String closingNote;

    protected Escalation() {}

    /**
     * @param by the person who raised it; empty if a time limit did
     * @param course all levels to notify in turn, until the escalation is closed
     */
    Escalation(
            Matter matter,
            String reason,
            Optional<Actor> by,
            List<EscalationCourse.Step> course,
            EscalationNotice first) {
        this.engagementId = matter.engagementId();
        this.thread = matter.thread();
        this.partnerId = matter.owners().partnerId();
        this.ownerId = matter.owners().ownerId();
        this.backupId = matter.owners().backupId();
        this.playbook = matter.playbook().id();
        this.playbookVersion = matter.playbook().version();
        this.activity = matter.cause().activity();
        this.stage = matter.cause().stage();
        this.milestone = matter.cause().milestone();
        this.reason = reason;
        this.raisedBy = by.map(Actor::person).orElse(null);
        this.raisedSide = by.map(Actor::side).orElse(null);
        this.raisedAt = first.notifiedAt();
        this.path = first.path();
        this.status = EscalationStatus.OPEN;
        this.course = List.copyOf(course);
        this.notices = List.of(first);
        this.dueAt = first.dueBy();
    }

    /** The next level to notify when the current level's time is up; empty if none is left. */
    Optional<EscalationCourse.Step> next() {
        return course.stream().skip(notices.size()).findFirst();
    }

    /** The next level is notified. */
    void raiseTo(EscalationNotice next) {
        List<EscalationNotice> all = new ArrayList<>(notices);
        all.add(next);
        notices = all;
        dueAt = next.dueBy();
    }

    void owned(Ownership owners) {
        ownerId = owners.ownerId();
        backupId = owners.backupId();
    }

    /** Another person is notified in the place of the last one; its time goes on. */
    void handTo(UUID person) {
        List<EscalationNotice> all = new ArrayList<>(notices);
        all.set(all.size() - 1, current().handedTo(person));
        notices = all;
    }

    /** No level is left to notify, so it stays with the last one. */
    void remainOverdue() {
        overdueSince = dueAt;
        dueAt = null;
    }

    /** @throws dev.tandem.platform.problem.NotInState if it is already closed */
    void close(EscalationAction how, String note, UUID by, Instant at) {
        status = status.become(how.outcome(), KIND, id(), how.apiName());
        closingNote = note;
        closedBy = by;
        closedAt = at;
        dueAt = null;
    }

    /** What it was about is over. */
    void end(Instant at) {
        status = status.become(EscalationStatus.ENDED, KIND, id(), "end");
        closedAt = at;
        dueAt = null;
    }

    /** The reason why its status rules that out; empty if it does not. */
    Optional<Refusal> objectionTo(EscalationAction how) {
        return status.objection(how.outcome(), KIND, id(), how.apiName());
    }

    /** Of whoever was notified last, until it is closed. */
    List<OpenPiece> openWork() {
        EscalationNotice last = current();
        OpenPiece.Doer notified = new OpenPiece.Doer(last.side(), last.personId(), List.of(last.role()));
        OpenPiece piece = OpenPiece.of(WorkKind.ESCALATION, reason, last.dueBy(), notified)
                .about(activity)
                .awaitedBy(raisedBy);
        return status == EscalationStatus.OPEN ? List.of(piece) : List.of();
    }

    WorkSource workSource() {
        return new WorkSource(id(), engagementId, thread, partnerId);
    }

    boolean hasNotified(Actor actor) {
        return notices.stream().anyMatch(level -> actor.is(level.side(), level.personId()));
    }

    boolean isRaisedBy(Actor actor) {
        return actor.is(raisedSide, raisedBy);
    }

    public EscalationNotice current() {
        return notices.get(notices.size() - 1);
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

    Ownership owners() {
        return new Ownership(partnerId, ownerId, backupId);
    }

    public DocumentVersion playbook() {
        return new DocumentVersion(playbook, playbookVersion);
    }

    public Cause cause() {
        return new Cause(activity, stage, milestone);
    }

    public String reason() {
        return reason;
    }

    /** Empty if the playbook's time limit raised it. */
    public Optional<UUID> raisedBy() {
        return Optional.ofNullable(raisedBy);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public EscalationStatus status() {
        return status;
    }

    /** In the order of notification. */
    public List<EscalationNotice> notices() {
        return notices;
    }

    /** When the last level became overdue; empty if it did not. */
    public Optional<Instant> overdueSince() {
        return Optional.ofNullable(overdueSince);
    }

    public UUID closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public String closingNote() {
        return closingNote;
    }

    /**
     * The subject of an escalation.
     *
     * @param owners of the sale at the partner
     * @param playbook whose path is used
     */
    public record Matter(UUID engagementId, UUID thread, Ownership owners, DocumentVersion playbook, Cause cause) {}

    /**
     * What is overdue or blocked: an activity, a stage, a milestone, or the whole if all are null.
     *
     * @param stage the code of one that takes too long
     * @param milestone the code of one that is not reached in time
     */
    public record Cause(String activity, String stage, String milestone) {
        /** @param activity null for the whole */
        public static Cause ofActivity(String activity) {
            return new Cause(activity, null, null);
        }
    }
}
