package dev.tandem.playbook.debrief;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets both sides write down what they learned, once the deal is won or lost. */
@ApplicationScoped
public class DebriefDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Debriefs debriefs;
    private final DebriefRequests requests;
    private final DebriefAsking asking;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    DebriefDesk(
            Engagements engagements,
            Playbooks playbooks,
            Debriefs debriefs,
            DebriefRequests requests,
            DebriefAsking asking,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.debriefs = debriefs;
        this.requests = requests;
        this.asking = asking;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws dev.tandem.platform.problem.NotInState while the outcome is not known
     * @throws DebriefRefusals.DebriefAlreadyWritten if the caller's side has written one
     * @throws InvalidRequest with every tag that refers to no step of the sale, and every question of the playbook without an answer
     */
    public Debrief write(UUID id, List<DebriefAnswer> answers, List<StepTag> tags) {
        Engagement engagement = engagements.visible(id);
        Actor actor = Actor.of(caller.get());
        engagement.requireClosed("writeDebrief");
        List<DebriefAnswer> asked = checked(engagement, answers, tags);
        Optional<DebriefRequest> request = requests.locked(id);
        if (debriefs.has(id, actor.side())) {
            throw new DebriefRefusals.DebriefAlreadyWritten(actor.side());
        }
        Debrief debrief = new Debrief(engagement.sale(), actor, asked, tags, clock.now());
        request.ifPresent(awaited -> {
            awaited.written(actor.side());
            asking.note(awaited);
        });
        return written(debrief, engagement);
    }

    /**
     * By a person of the side that wrote it.
     *
     * @param seen refuses a revision that is not the one that the caller has read
     * @throws DebriefRefusals.NotYourDebrief for the other side
     * @throws InvalidRequest likewise
     */
    public Debrief correct(UUID id, UUID debriefId, List<DebriefAnswer> answers, List<StepTag> tags, IntConsumer seen) {
        Engagement engagement = engagements.visible(id);
        Debrief debrief = debriefs.of(id, debriefId);
        Actor actor = Actor.of(caller.get());
        if (actor.side() != debrief.side()) {
            throw new DebriefRefusals.NotYourDebrief();
        }
        seen.accept(debrief.revision());
        debrief.correct(actor, checked(engagement, answers, tags), tags, clock.now());
        return written(debrief, engagement);
    }

    private Debrief written(Debrief debrief, Engagement engagement) {
        debriefs.persistAndFlush(debrief);
        outbox.publish(DebriefEvent.DebriefWritten.of(
                debrief, engagement.sale(), occurrences.of(debrief, engagement.thread())));
        return debrief;
    }

    private List<DebriefAnswer> checked(Engagement engagement, List<DebriefAnswer> answers, List<StepTag> tags) {
        Set<String> steps = engagement.tasks().stream().map(Task::activity).collect(Collectors.toSet());
        DebriefQuestions questions = questions(engagement.playbook());
        InvalidRequest.ifAny(Stream.concat(questions.faults(answers).stream(), TagFaults.of(tags, steps).stream())
                .toList());
        return questions.inItsWords(answers);
    }

    private DebriefQuestions questions(DocumentVersion version) {
        return DebriefQuestions.of(playbooks.visible(version.id()).content());
    }

    /** @throws dev.tandem.platform.problem.NotFound likewise, and while the sale is not over */
    public DebriefRequest request(UUID id) {
        return requests.of(engagements.sale(id).engagementId());
    }

    /** The questions of the playbook that the sale runs by. */
    public List<DebriefQuestions.Question> questions(DebriefRequest request) {
        return questions(request.sale().playbook()).all();
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is of another sale, or another partner's */
    public Debrief find(UUID id, UUID debrief) {
        return debriefs.of(engagements.sale(id).engagementId(), debrief);
    }

    public List<Debrief> page(UUID id, UUID after, int limit) {
        return debriefs.page(engagements.sale(id).engagementId(), after, limit);
    }
}
