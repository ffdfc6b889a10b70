package dev.tandem.playbook.objection;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets either side record an objection, get the playbook's answers to it, and report whether they helped. */
@ApplicationScoped
public class ObjectionDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Objections objections;
    private final PreparedAnswers answers;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ObjectionDesk(
            Engagements engagements,
            Playbooks playbooks,
            Objections objections,
            PreparedAnswers answers,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.objections = objections;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param code of the matching prepared answer; null to get suggestions for the text
     * @throws InvalidRequest if the sale's playbook has no such answer
     */
    public Objection raise(UUID engagementId, String text, String code) {
        EngagementRef sale = engagements.sale(engagementId);
        PlaybookContent content = content(sale.playbook().id());
        Objection objection = new Objection(sale, text, caller.get().personId(), clock.now());
        objection.offer(code == null ? answers.fitting(content, text) : List.of(named(content, code, "/code")), code);
        return written(objection);
    }

    /**
     * @param used the code of the prepared answer that was given; null for an answer of one's own
     * @throws InvalidRequest if the sale's playbook has no such answer
     * @throws dev.tandem.platform.problem.NotInState if it is already closed
     */
    public Objection close(UUID engagementId, UUID id, ObjectionOutcome how, String used, String note) {
        Objection objection = objections.visible(engagements.sale(engagementId).engagementId(), id);
        if (used != null) {
            named(content(objection.playbook().id()), used, "/answer");
        }
        objection.close(how, used, note, caller.get().personId(), clock.now());
        return written(objection);
    }

    private PlaybookContent content(UUID playbook) {
        return playbooks.visible(playbook).content();
    }

    private static PreparedAnswers.OfferedAnswer named(PlaybookContent content, String code, String pointer) {
        return PreparedAnswers.named(content, code)
                .orElseThrow(() -> new InvalidRequest(
                        List.of(new FieldFault(pointer, "unknownAnswer", "must be an answer of the sale's playbook"))));
    }

    private Objection written(Objection objection) {
        objections.persistAndFlush(objection);
        return objection;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public Objection find(UUID engagementId, UUID id) {
        return objections.visible(engagements.sale(engagementId).engagementId(), id);
    }

    /** @throws dev.tandem.platform.problem.NotFound also for another partner's sale */
    public List<Objection> page(UUID engagementId, UUID after, int limit) {
        return objections.page(engagements.sale(engagementId).engagementId(), after, limit);
    }
}
