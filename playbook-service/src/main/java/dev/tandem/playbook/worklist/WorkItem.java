package dev.tandem.playbook.worklist;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An open piece of work of one record, as long as it is open. */
@Entity
public class WorkItem extends Aggregate {
    /** In the place of a time that there is not, so that one index has all in their order. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private UUID recordId;
    private String recordKind;
    private UUID engagementId;
    private UUID thread;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private String activity;
    private String title;
    private Instant dueAt;
    private UUID personId;
    private String[] roles;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID awaitedBy;
    private UUID[] barred;
    private String backup;
    private Instant since;

    protected WorkItem() {}

    WorkItem(WorkSource source, OpenPiece piece, Instant since) {
        this.recordId = source.recordId();
        this.recordKind = source.recordKind();
        this.engagementId = source.engagementId();
        this.thread = source.thread();
        this.partnerId = source.partnerId();
        this.kind = piece.kind();
        this.activity = piece.activity();
        this.personId = piece.doer().personId();
        this.roles = piece.doer().roles().toArray(String[]::new);
        this.side = piece.doer().side();
        this.since = since;
        tell(piece);
    }

    /** Whether this is the same piece, for the same person or roles. */
    boolean isOf(OpenPiece piece) {
        return kind == piece.kind()
                && Objects.equals(activity, piece.activity())
                && piece.doer().equals(new OpenPiece.Doer(side, personId, roles()));
    }

    /** What may change while it stays the same piece. */
    final void tell(OpenPiece piece) {
        title = piece.title();
        dueAt = piece.due() == null ? NEVER : piece.due().truncatedTo(ChronoUnit.MICROS);
        awaitedBy = piece.awaitedBy();
        barred = piece.barred().toArray(UUID[]::new);
        backup = piece.backup();
    }

    void handTo(UUID person, Instant at) {
        personId = person;
        awaitedBy = person.equals(awaitedBy) ? null : awaitedBy;
        since = at;
    }

    UUID recordOf() {
        return recordId;
    }

    /** The place of its due time in the order of the list: after all that have one, if it has none. */
    public Instant dueOrder() {
        return dueAt;
    }

    public boolean isOverdue(Instant now) {
        return !now.isBefore(dueAt);
    }

    public WorkSource source() {
        return new WorkSource(recordId, recordKind, engagementId, thread, partnerId);
    }

    public WorkKind kind() {
        return kind;
    }

    public Optional<String> activity() {
        return Optional.ofNullable(activity);
    }

    public String title() {
        return title;
    }

    /** Empty without a time. */
    public Optional<Instant> due() {
        return Optional.of(dueAt).filter(time -> !time.equals(NEVER));
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public List<String> roles() {
        return List.of(roles);
    }

    public Side side() {
        return side;
    }

    public Optional<UUID> awaitedBy() {
        return Optional.ofNullable(awaitedBy);
    }

    public Instant since() {
        return since;
    }
}
