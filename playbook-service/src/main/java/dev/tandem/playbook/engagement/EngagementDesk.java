package dev.tandem.playbook.engagement;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.gate.Gate;
import dev.tandem.playbook.engagement.task.Evidence;
import dev.tandem.playbook.engagement.task.NotAccountable;
import dev.tandem.playbook.engagement.task.NotResponsible;
import dev.tandem.playbook.engagement.task.Task;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.RoleAssignment.Side;
import dev.tandem.playbook.playbook.content.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where engagements start, and where what their gates ask for is brought. */
@ApplicationScoped
public class EngagementDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Partners partners;
    private final People people;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final TenantClock clock;

    EngagementDesk(
            Engagements engagements,
            Playbooks playbooks,
            Partners partners,
            People people,
            Outbox outbox,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.partners = partners;
        this.people = people;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Starts the play of the version that the handoff names. A sale has one engagement. */
    public void start(HandedOff handoff) {
        if (engagements.ofThread(handoff.thread()).isPresent()) {
            return;
        }
        Playbook playbook = playbooks.visible(handoff.playbook().id());
        RoleResolution roles = new RoleResolution(
                handoff,
                partners.visible(handoff.partnerId()).managerId(),
                people.activeOf(null),
                people.activeOf(handoff.partnerId()));
        Engagement engagement = new Engagement(handoff, playbook, tasks(playbook, roles), clock.now());
        engagements.persistAndFlush(engagement);
        outbox.publish(EngagementStarted.of(engagement, now(engagement)));
    }

    private static List<Task> tasks(Playbook playbook, RoleResolution roles) {
        List<Task> tasks = new ArrayList<>();
        for (Stage stage : playbook.content().stages()) {
            for (Activity activity : stage.activities()) {
                List<Task.Owner> responsible =
                        activity.responsible().stream().map(roles::owner).toList();
                Task.Owner accountable =
                        activity.accountable().map(roles::owner).orElseThrow();
                tasks.add(Task.of(activity, stage.code(), responsible, accountable));
            }
        }
        return tasks;
    }

    /** @throws NotResponsible unless the caller's side is responsible for the activity */
    public Engagement addEvidence(UUID id, String activity, String note, String link) {
        Engagement engagement = engagements.visible(id);
        Caller bringer = caller.get();
        Task task = engagement.task(activity);
        Side side = bringer.isVendor() ? Side.VENDOR : Side.PARTNER;
        if (task.responsible().stream().noneMatch(owner -> owner.side() == side)) {
            throw new NotResponsible(task);
        }
        Evidence evidence = new Evidence(note, link, bringer.subject(), clock.now());
        return announced(engagement, engagement.addEvidence(activity, evidence));
    }

    /** @throws NotAccountable unless the caller answers for the activity */
    public Engagement signOff(UUID id, String activity) {
        Engagement engagement = engagements.visible(id);
        return announced(engagement, engagement.signOff(activity, caller.get().subject(), clock.now()));
    }

    private Engagement announced(Engagement engagement, List<Gate> changed) {
        engagements.persistAndFlush(engagement);
        outbox.publish(changed.stream()
                .map(gate -> GateEvent.of(engagement, gate, now(engagement)))
                .toList());
        return engagement;
    }

    private Occurrence now(Engagement engagement) {
        return Occurrence.live(engagement.thread(), engagement.revision(), clock.now(), clock.today());
    }
}
