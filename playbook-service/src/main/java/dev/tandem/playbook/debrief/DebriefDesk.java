package dev.tandem.playbook.debrief;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lets both sides write down what they learned, once the deal is won or lost. */
@ApplicationScoped
public class DebriefDesk {
    private final Engagements engagements;
    private final Debriefs debriefs;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    DebriefDesk(
            Engagements engagements,
            Debriefs debriefs,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.debriefs = debriefs;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws dev.tandem.platform.problem.NotInState while the outcome is not known
     * @throws DebriefRefusals.DebriefAlreadyWritten if the caller's side has written one
     * @throws InvalidRequest with every tag that refers to no step of the sale
     */
    public Debrief write(UUID id, List<DebriefAnswer> answers, List<StepTag> tags) {
        Engagement engagement = engagements.visible(id);
        Actor actor = Actor.of(caller.get());
        engagement.requireClosed("writeDebrief");
        check(tags, engagement);
        if (debriefs.has(id, actor.side())) {
            throw new DebriefRefusals.DebriefAlreadyWritten(actor.side());
        }
        Debrief debrief = new Debrief(engagement.sale(), actor, answers, tags, clock.now());
        debriefs.persistAndFlush(debrief);
        outbox.publish(DebriefEvent.DebriefWritten.of(
                debrief, engagement.sale(), occurrences.of(debrief, engagement.thread())));
        return debrief;
    }

    private static void check(List<StepTag> tags, Engagement engagement) {
        Set<String> steps = engagement.tasks().stream().map(Task::activity).collect(Collectors.toSet());
        List<FieldFault> faults = TagFaults.of(tags, steps);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is of another sale, or another partner's */
    public Debrief find(UUID id, UUID debrief) {
        return debriefs.of(engagements.sale(id).engagementId(), debrief);
    }

    public List<Debrief> page(UUID id, UUID after, int limit) {
        return debriefs.page(engagements.sale(id).engagementId(), after, limit);
    }
}
