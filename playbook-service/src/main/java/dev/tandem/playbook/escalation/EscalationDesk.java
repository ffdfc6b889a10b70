package dev.tandem.playbook.escalation;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.engagement.EscalationPathChoice;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Staff;
import dev.tandem.playbook.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where either side escalates what is late or stuck on its sales, and says how it ended. */
@ApplicationScoped
public class EscalationDesk {
    private static final String LATE = "It was not done in its time.";

    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Escalations escalations;
    private final StaffDirectory staffs;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final TenantClock clock;

    EscalationDesk(
            Engagements engagements,
            Playbooks playbooks,
            Escalations escalations,
            StaffDirectory staffs,
            Outbox outbox,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.escalations = escalations;
        this.staffs = staffs;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Tells the first level of a path of the playbook version that the sale runs by.
     *
     * @param path its code; null for the one that the activity itself names
     * @param activity what is late or stuck; null for the sale as a whole
     * @throws InvalidRequest when the version has no such path or activity
     * @throws dev.tandem.playbook.engagement.EngagementRefusals.EngagementOver when the sale has ended
     * @throws EscalationRefusals.EscalationAlreadyOpen when the same is on its way already
     */
    public Escalation raise(UUID engagementId, String path, String activity, String reason) {
        Engagement engagement = engagements.visible(engagementId);
        engagement.requireRunning();
        PlaybookContent content = playbooks.visible(engagement.playbook().id()).content();
        EscalationStep first = new EscalationPathChoice(content).first(path, activity);
        escalations.open(engagementId, first.path(), activity).ifPresent(open -> {
            throw new EscalationRefusals.EscalationAlreadyOpen(open.id());
        });
        return raise(
                engagement, first, new Raised(activity, reason, caller.get().subject()));
    }

    /**
     * Tells the first level of the path that the playbook takes when an activity, a stage or a milestone is late. Nothing when the same is on its way
     * already, or the sale has ended or gone on by a version without that path meanwhile.
     *
     * @param activity null for a stage or milestone
     */
    public void raiseLate(UUID engagementId, String activity, String path) {
        Engagement engagement = engagements.visible(engagementId);
        if (engagement.isRunning()
                && escalations.open(engagementId, path, activity).isEmpty()) {
            PlaybookContent content =
                    playbooks.visible(engagement.playbook().id()).content();
            new EscalationCourse(content.escalations())
                    .first(path)
                    .ifPresent(first -> raise(engagement, first, new Raised(activity, LATE, null)));
        }
    }

    private Escalation raise(Engagement engagement, EscalationStep first, Raised raised) {
        Staff staff = staffs.of(engagement);
        return written(new Escalation(engagement, raised, staff.tell(first, clock.now())), "EscalationRaised");
    }

    public Escalation resolve(UUID id, String words) {
        return close(id, EscalationAction.RESOLVE, words);
    }

    public Escalation withdraw(UUID id, String words) {
        return close(id, EscalationAction.WITHDRAW, words);
    }

    private Escalation close(UUID id, EscalationAction action, String words) {
        Escalation escalation = escalations.held(id);
        Caller who = caller.get();
        Refusal.ifAny(action.obstacle(escalation, who));
        escalation.close(action.outcome(), words, who.subject(), clock.now());
        return written(escalation, action.event());
    }

    private Escalation written(Escalation escalation, String event) {
        escalations.persistAndFlush(escalation);
        outbox.publish(EscalationEvent.of(
                escalation,
                event,
                Occurrence.live(escalation.thread(), escalation.revision(), clock.now(), clock.today())));
        return escalation;
    }
}
