package dev.tandem.playbook.assessment;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Sends assessments, takes answers, reviews them, and concludes. */
@ApplicationScoped
public class AssessmentDesk {
    private final Assessments assessments;
    private final AssessmentTemplates templates;
    private final Partners partners;
    private final StaffDirectory staff;
    private final AssessmentWork work;
    private final AssessmentReminding reminding;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    AssessmentDesk(
            Assessments assessments,
            AssessmentTemplates templates,
            Partners partners,
            StaffDirectory staff,
            AssessmentWork work,
            AssessmentReminding reminding,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.assessments = assessments;
        this.templates = templates;
        this.partners = partners;
        this.staff = staff;
        this.work = work;
        this.reminding = reminding;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Its questions stay as they are now.
     *
     * @param owner who answers; null for whoever leads the partner's people
     * @throws dev.tandem.platform.problem.NotFound if there is no such template or partner
     * @throws NotInState unless the template is published
     * @throws dev.tandem.playbook.staff.StaffRefusals.PersonUnknown unless the owner is an active person of the partner
     */
    public Assessment send(UUID templateId, UUID partnerId, LocalDate dueOn, UUID owner) {
        AssessmentTemplate template = templates.visible(templateId);
        partners.visible(partnerId);
        if (template.status() != DocumentStatus.PUBLISHED) {
            throw new NotInState(
                    AssessmentTemplate.KIND,
                    templateId,
                    "send",
                    template.status(),
                    EnumSet.of(DocumentStatus.PUBLISHED));
        }
        InvalidRequest.ifAny(FieldFault.ifPast("/dueOn", dueOn, clock.today()));
        if (owner != null) {
            staff.require(partnerId, Side.PARTNER, owner);
        }
        Assessment sent = new Assessment(template, partnerId, dueOn, owner, by(), clock.now());
        written(sent);
        outbox.publish(new AssessmentEvent.AssessmentSent(occurrences.of(sent), state(sent), by()));
        return sent;
    }

    /**
     * Keeps the answers that there are so far, in place of those before.
     *
     * @throws InvalidRequest with everything that is no answer to one of the questions
     */
    public Assessment answer(Assessment assessment, List<Answer> answers) {
        require(assessment, AssessmentAction.CHANGE);
        InvalidRequest.ifAny(new Answers(assessment.content(), answers).faults());
        assessment.answer(answers);
        assessments.persistAndFlush(assessment);
        return assessment;
    }

    /** @throws dev.tandem.playbook.staff.StaffRefusals.PersonUnknown unless it is an active person of the partner */
    public Assessment reassign(UUID id, UUID person) {
        Assessment assessment = allowed(id, AssessmentAction.REASSIGN);
        staff.require(assessment.partnerId(), Side.PARTNER, person);
        assessment.handTo(person);
        return written(assessment);
    }

    /** @throws AssessmentRefusals.AnswersMissing if a question has no answer */
    public Assessment giveBack(UUID id) {
        Assessment assessment = allowed(id, AssessmentAction.RETURN);
        assessment.returnedBy(by(), clock.now());
        written(assessment);
        outbox.publish(new AssessmentEvent.AssessmentReturned(occurrences.of(assessment), state(assessment), by()));
        return assessment;
    }

    public Assessment sendBack(UUID id, String reason) {
        Assessment assessment = allowed(id, AssessmentAction.SEND_BACK);
        assessment.sentBackBy(by(), clock.now(), reason);
        written(assessment);
        outbox.publish(new AssessmentEvent.AssessmentSentBack(occurrences.of(assessment), state(assessment), by()));
        return assessment;
    }

    /**
     * @param reasons null for none
     * @throws AssessmentRefusals.NothingScored if no question that applies has a weight and points
     */
    public Assessment accept(UUID id, AssessmentResult result, String reasons) {
        Assessment assessment = allowed(id, AssessmentAction.ACCEPT);
        assessment.acceptedBy(by(), clock.now(), result, reasons);
        return written(assessment);
    }

    /** @throws dev.tandem.platform.problem.FourEyes.SecondPersonRequired for whoever proposed the result */
    public Assessment approve(UUID id) {
        Assessment assessment = allowed(id, AssessmentAction.APPROVE);
        assessment.approvedBy(actor(), clock.now());
        written(assessment);
        Conclusion conclusion = assessment.conclusion().orElseThrow();
        outbox.publish(new AssessmentEvent.AssessmentConcluded(
                occurrences.of(assessment),
                state(assessment),
                conclusion.result(),
                assessment.score().ratio().toPlainString(),
                conclusion.proposedBy(),
                by()));
        return assessment;
    }

    /** The answers are reviewed again. */
    public Assessment refuse(UUID id, String reason) {
        Assessment assessment = allowed(id, AssessmentAction.REFUSE);
        assessment.refused(reason);
        return written(assessment);
    }

    private Assessment allowed(UUID id, AssessmentAction action) {
        Assessment assessment = assessments.locked(id);
        require(assessment, action);
        return assessment;
    }

    private void require(Assessment assessment, AssessmentAction action) {
        Refusal.ifAny(assessment.objectionTo(action, actor()));
    }

    private Assessment written(Assessment assessment) {
        assessments.persistAndFlush(assessment);
        work.note(assessment);
        reminding.note(assessment);
        return assessment;
    }

    private static AssessmentEvent.State state(Assessment assessment) {
        return AssessmentEvent.State.of(assessment);
    }

    private UUID by() {
        return caller.get().personId();
    }

    private Actor actor() {
        return Actor.of(caller.get());
    }
}
