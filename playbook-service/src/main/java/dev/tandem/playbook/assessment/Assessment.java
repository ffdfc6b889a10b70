package dev.tandem.playbook.assessment;

import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.assessment.content.AssessmentContent;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.Assignment;
import dev.tandem.playbook.worklist.OpenPiece;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The questions that were sent to one partner, its answers, and what is concluded from them. */
@Entity
public class Assessment extends TrackedAggregate {
    public static final String KIND = "assessment";

    private UUID partnerId;
    private UUID templateId;
    private String templateCode;
    private int templateVersion;

    /** As it was sent, whatever becomes of the template. */
    @JdbcTypeCode(SqlTypes.JSON)
    private AssessmentContent content;

    private LocalDate dueOn;
    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Assignment work;

    /** As the work says, to be found by. */
    private UUID doerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Conclusion conclusion;

    private Instant concludedAt;
    private String refusedBecause;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    protected Assessment() {}

    /** @param doer who answers; null for whoever leads the partner's people */
    Assessment(AssessmentTemplate template, UUID partnerId, LocalDate dueOn, UUID doer, UUID sentBy, Instant at) {
        this.partnerId = partnerId;
        this.templateId = template.id();
        this.templateCode = template.code();
        this.templateVersion = template.version();
        this.content = template.content();
        this.dueOn = dueOn;
        this.sentAt = at;
        this.answers = List.of();
        become(Assignment.given(Side.PARTNER, doer, sentBy));
    }

    /** @return why the actor cannot; empty if they can */
    Optional<Refusal> objectionTo(AssessmentAction action, Actor actor) {
        return action.ofWork()
                .map(ofWork -> work.objection(ofWork, actor, KIND, id()))
                .orElseGet(() -> objectionToResult(action, actor));
    }

    private Optional<Refusal> objectionToResult(AssessmentAction action, Actor actor) {
        return status == AssessmentStatus.ACCEPTED
                ? conclusion.objection(actor, id(), action.apiName())
                : Optional.of(
                        new NotInState(KIND, id(), action.apiName(), status, EnumSet.of(AssessmentStatus.ACCEPTED)));
    }

    /** @param all that are there so far, in place of those before */
    void answer(List<Answer> all) {
        answers = List.copyOf(all);
    }

    void handTo(UUID person) {
        become(work.handedTo(person));
    }

    /** @throws AssessmentRefusals.AnswersMissing if a question has no answer */
    void returnedBy(UUID person, Instant at) {
        List<String> missing = answers().missing();
        if (!missing.isEmpty()) {
            throw new AssessmentRefusals.AnswersMissing(missing);
        }
        become(work.returnedBy(person, at));
    }

    void sentBackBy(UUID person, Instant at, String reason) {
        become(work.sentBackBy(person, at, reason));
    }

    /** @throws AssessmentRefusals.NothingScored if no question that applies has a weight and points */
    void acceptedBy(UUID person, Instant at, AssessmentResult result, String reasons) {
        if (score().isOfNothing()) {
            throw new AssessmentRefusals.NothingScored();
        }
        conclusion = Conclusion.proposed(result, reasons, person, at);
        refusedBecause = null;
        become(work.acceptedBy(person, at));
    }

    void approvedBy(Actor actor, Instant at) {
        conclusion = conclusion.approvedBy(actor, at);
        concludedAt = at;
        become(work);
    }

    /** It is reviewed again. */
    void refused(String reason) {
        conclusion = null;
        refusedBecause = reason;
        become(work.reviewedAgain());
    }

    private void become(Assignment now) {
        work = now;
        doerId = now.doer();
        status = switch (now.stage()) {
            case SENT -> AssessmentStatus.SENT;
            case RETURNED -> AssessmentStatus.RETURNED;
            case ACCEPTED -> conclusion.holds() ? AssessmentStatus.CONCLUDED : AssessmentStatus.ACCEPTED;
        };
    }

    /** @param zone in which its due day ends */
    List<OpenPiece> openWork(ZoneId zone) {
        Instant due = dueOn.plusDays(1).atStartOfDay(zone).toInstant();
        return status == AssessmentStatus.ACCEPTED ? conclusion.open(content.name()) : work.open(content.name(), due);
    }

    Answers answers() {
        return new Answers(content, answers);
    }

    public Score score() {
        return answers().score();
    }

    public UUID partnerId() {
        return partnerId;
    }

    public DocumentVersion template() {
        return new DocumentVersion(templateId, templateVersion);
    }

    public String templateCode() {
        return templateCode;
    }

    public AssessmentContent content() {
        return content;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Assignment work() {
        return work;
    }

    /** Those that are there so far. */
    public List<Answer> given() {
        return answers;
    }

    /** What a reviewer proposes, or what was concluded; empty until one has accepted the answers. */
    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
    }

    /** Why the result that was proposed last was not approved. */
    public Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }

    public AssessmentStatus status() {
        return status;
    }

    public boolean isConcluded() {
        return status == AssessmentStatus.CONCLUDED;
    }
}
