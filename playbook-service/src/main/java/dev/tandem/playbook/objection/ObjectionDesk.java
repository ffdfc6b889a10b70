package dev.tandem.playbook.objection;

import dev.tandem.platform.Ids;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.work.Evidence;
import dev.tandem.playbook.worklist.WorkItems;
import dev.tandem.playbook.worklist.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Lets either side record an objection, get the playbook's answers to it, and report whether they helped. */
@ApplicationScoped
public class ObjectionDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Objections objections;
    private final PreparedAnswers answers;
    private final StaffDirectory staff;
    private final WorkItems work;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ObjectionDesk(
            Engagements engagements,
            Playbooks playbooks,
            Objections objections,
            PreparedAnswers answers,
            StaffDirectory staff,
            WorkItems work,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.objections = objections;
        this.answers = answers;
        this.staff = staff;
        this.work = work;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param code of the matching prepared answer; null to get suggestions for the text
     * @param answering who answers it, and by when
     * @throws InvalidRequest if the sale's playbook has no such answer
     * @throws dev.tandem.playbook.staff.StaffRefusals.PersonUnknown if its owner is not an active person of that side
     */
    public Objection raise(UUID engagementId, String text, String code, Answering answering) {
        EngagementRef sale = engagements.sale(engagementId);
        PlaybookContent content = content(sale.playbook().id());
        Objection objection = new Objection(sale, text, caller.get().personId(), clock.now());
        answer(objection, answering);
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

    /** Whoever raises an objection answers it, unless somebody else or the other side is named. */
    private void answer(Objection objection, Answering answering) {
        Actor self = Actor.of(caller.get());
        Side side = answering.side() == null ? self.side() : answering.side();
        UUID own = side == self.side() ? self.person() : null;
        if (answering.ownerId() != null) {
            staff.require(objection.partnerId(), side, answering.ownerId());
        }
        objection.answeredBy(side, answering.ownerId() == null ? own : answering.ownerId(), answering.dueAt());
    }

    /**
     * @param owner of the side that answers it; null if nobody owns it still
     * @param dueAt null for no time
     * @throws Refusal unless the caller owns it, or leads the side that answers it
     */
    public Objection change(UUID engagementId, UUID id, UUID owner, Instant dueAt) {
        return act(engagementId, id, "change", (objection, actor) -> {
            Refusal.ifAny(new ObjectionRules(objection).change(actor));
            if (owner == null && objection.ownerId().isPresent()) {
                throw new InvalidRequest(List.of(new FieldFault("/ownerId", "required", "must not be removed")));
            }
            if (owner != null && objection.ownerId().filter(owner::equals).isEmpty()) {
                staff.require(objection.partnerId(), objection.side(), owner);
            }
            objection.answeredBy(objection.side(), owner, dueAt);
        });
    }

    /** @throws Refusal if it is closed, or has as much evidence as a person can read */
    public Objection addEvidence(UUID engagementId, UUID id, String note, String link, String sha256) {
        return act(engagementId, id, "addEvidence", (objection, actor) -> {
            Refusal.ifAny(new ObjectionRules(objection).addEvidence());
            objection.with(
                    new Evidence(Ids.next(), note, link, sha256, actor.side(), actor.person(), clock.now(), null));
        });
    }

    /** @throws Refusal if it is closed, or somebody else brought it */
    public Objection withdrawEvidence(UUID engagementId, UUID id, UUID piece, String reason) {
        return act(engagementId, id, "withdrawEvidence", (objection, actor) -> {
            Refusal.ifAny(new ObjectionRules(objection).withdrawEvidence(piece, actor));
            objection.without(piece, new Evidence.Withdrawal(actor.person(), clock.now(), reason));
        });
    }

    /** Whoever leads the side answers it if its owner has left meanwhile. @throws dev.tandem.platform.problem.NotInState unless it is closed, and the sale runs */
    public Objection reopen(UUID engagementId, UUID id, String because) {
        return act(engagementId, id, "reopen", (objection, actor) -> {
            objection.reopen(because);
            boolean left = objection
                    .ownerId()
                    .flatMap(owner -> staff.unknown(objection.partnerId(), objection.side(), owner))
                    .isPresent();
            if (left) {
                objection.answeredBy(objection.side(), null, objection.dueAt().orElse(null));
            }
        });
    }

    private Objection act(UUID engagementId, UUID id, String action, BiConsumer<Objection, Actor> change) {
        EngagementRef sale = engagements.held(engagementId, action + "Objection");
        Objection objection = objections.visible(sale.engagementId(), id);
        change.accept(objection, Actor.of(caller.get()));
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
        // Nothing is to be done any more on a sale that has ended.
        if (engagements.visible(objection.engagementId()).isRunning()) {
            WorkSource source =
                    new WorkSource(objection.id(), objection.engagementId(), objection.thread(), objection.partnerId());
            work.note(source, objection.openWork(), clock.now());
        }
        return objection;
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public Objection find(UUID engagementId, UUID id) {
        return objections.visible(engagements.sale(engagementId).engagementId(), id);
    }

    /**
     * Who answers an objection, and by when.
     *
     * @param side null for that of who raises it
     * @param ownerId a person of that side; null for who raises it, or, at the other side, whoever leads it
     * @param dueAt null for no time
     */
    public record Answering(Side side, UUID ownerId, Instant dueAt) {}

    /** @throws dev.tandem.platform.problem.NotFound also for another partner's sale */
    public List<Objection> page(UUID engagementId, UUID after, int limit) {
        return objections.page(engagements.sale(engagementId).engagementId(), after, limit);
    }
}
