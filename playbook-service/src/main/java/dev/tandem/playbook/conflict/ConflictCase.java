package dev.tandem.playbook.conflict;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.hearing.Decision;
import dev.tandem.playbook.hearing.Exhibit;
import dev.tandem.playbook.hearing.Hearing;
import dev.tandem.playbook.hearing.HearingRefusals;
import dev.tandem.playbook.hearing.Position;
import dev.tandem.playbook.staff.Side;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A disagreement between the vendor and a partner, until it is decided. */
@Entity
public class ConflictCase extends TrackedAggregate {
    static final String KIND = "conflictCase";

    static final int MOST_EVIDENCE = 50;

    private UUID partnerId;
    private UUID engagementId;
    private UUID thread;
    private String subject;

    @Embedded
    private BecauseOf becauseOf;

    private UUID openedBy;
    private Instant openedAt;
    private Instant deadline;
    private Instant answerableUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Position> positions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Exhibit> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Settlement settlement;

    @JdbcTypeCode(SqlTypes.JSON)
    private Withdrawal withdrawal;

    @Enumerated(EnumType.STRING)
    private ConflictCaseStatus status;

    /** When the timer has to check it; null once it was reported overdue, or has ended. */
    private Instant dueAt;

    protected ConflictCase() {}

    /**
     * @param first position, of the side that opens the case
     * @param answerableUntil until when the other side has time to answer it
     */
    ConflictCase(ConflictParties.Matter matter, Instant deadline, Position first, Instant answerableUntil) {
        this.partnerId = matter.partnerId();
        this.engagementId = matter.engagementId();
        this.thread = matter.thread();
        this.subject = matter.subject();
        this.becauseOf = matter.becauseOf();
        this.openedBy = first.by();
        this.openedAt = first.at();
        // As the database keeps it: what is due by it says the same time.
        this.deadline = deadline.truncatedTo(ChronoUnit.MICROS);
        this.dueAt = this.deadline;
        this.answerableUntil = answerableUntil;
        this.status = ConflictCaseStatus.OPEN;
        this.positions = List.of(first);
        this.evidence = List.of();
    }

    /** @param until when the other side has time to answer */
    void state(Position position, Instant until) {
        positions = with(positions, position);
        answerable(until);
    }

    void withoutDecider(UUID decider) {
        positions = positions.stream()
                .map(position -> decider.equals(position.deciderId()) ? position.withoutDecider() : position)
                .toList();
    }

    /** @param until likewise. @throws HearingRefusals.TooMuchEvidence beyond what a person would read */
    void add(Exhibit piece, Instant until) {
        if (evidence.size() == MOST_EVIDENCE) {
            throw new HearingRefusals.TooMuchEvidence(MOST_EVIDENCE);
        }
        evidence = with(evidence, piece);
        answerable(until);
    }

    /** The other side may have more time left to answer than this one. */
    private void answerable(Instant until) {
        answerableUntil = until.isAfter(answerableUntil) ? until : answerableUntil;
    }

    void decide(Decision made) {
        end(ConflictCaseStatus.DECIDED, ConflictAction.DECIDE);
        decision = made;
    }

    /** Takes the place of what was proposed before, by either side. */
    void propose(Settlement proposal) {
        settlement = proposal;
    }

    /** By the side that did not propose it. */
    void settle(UUID person, Instant at) {
        end(ConflictCaseStatus.SETTLED, ConflictAction.ACCEPT_SETTLEMENT);
        settlement = settlement.accepted(person, at);
    }

    void withdraw(Withdrawal why) {
        end(ConflictCaseStatus.WITHDRAWN, ConflictAction.WITHDRAW);
        withdrawal = why;
    }

    private void end(ConflictCaseStatus outcome, ConflictAction action) {
        status = status.become(outcome, KIND, id(), action.apiName());
        dueAt = null;
    }

    void remainOverdue() {
        dueAt = null;
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    /** A case that has ended cannot be changed. */
    Optional<Refusal> objectionTo(ConflictAction action) {
        return status.objection(ConflictCaseStatus.DECIDED, KIND, id(), action.apiName());
    }

    public ConflictCaseStatus status() {
        return status;
    }

    /** The side that opened the case. */
    Side opener() {
        return positions.get(0).side();
    }

    public Hearing hearing() {
        return new Hearing(positions, evidence, deadline, answerableUntil, endedAt());
    }

    private Instant endedAt() {
        return switch (status) {
            case OPEN -> null;
            case DECIDED -> decision.at();
            case SETTLED -> settlement.acceptedAt();
            case WITHDRAWN -> withdrawal.at();
        };
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The sale that it is about; empty if it concerns the two companies as a whole. */
    public Optional<UUID> engagementId() {
        return Optional.ofNullable(engagementId);
    }

    public Optional<UUID> thread() {
        return Optional.ofNullable(thread);
    }

    public String about() {
        return subject;
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public List<Exhibit> evidence() {
        return evidence;
    }

    /** Empty where nobody named a record. */
    public Optional<BecauseOf> becauseOf() {
        return Optional.ofNullable(becauseOf);
    }

    /** The last one that was proposed, if any. */
    public Optional<Settlement> settlement() {
        return Optional.ofNullable(settlement);
    }

    /** Empty unless it was withdrawn. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** Empty unless it was decided. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
