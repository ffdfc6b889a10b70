package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementStarted;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementUpgraded;
import dev.tandem.playbook.engagement.EngagementEvent.TaskCompleted;
import dev.tandem.playbook.engagement.EngagementEvent.TaskReopened;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes engagements, and publishes the events that follow. */
@ApplicationScoped
public class EngagementWriter {
    private final Engagements engagements;
    private final EscalationDesk escalations;
    private final Outbox outbox;
    private final Occurrences occurrences;

    EngagementWriter(Engagements engagements, EscalationDesk escalations, Outbox outbox, Occurrences occurrences) {
        this.engagements = engagements;
        this.escalations = escalations;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    void started(Engagement engagement) {
        engagements.persistAndFlush(engagement);
        outbox.publish(EngagementStarted.of(engagement, now(engagement)));
    }

    /** The deal entered another stage, or the sale has ended. */
    void moved(Engagement engagement) {
        engagements.flush();
        endWithCause(engagement);
    }

    /** Whoever would be notified next need not hear of what is done. */
    private void endWithCause(Engagement engagement) {
        escalations.end(engagement.id(), engagement::isOver);
    }

    /** @param changes of its gates */
    Engagement changed(Engagement engagement, Task before, Task now, Actor by, List<Gate.Change> changes) {
        engagements.persistAndFlush(engagement);
        if (!before.isDone() && now.isDone()) {
            outbox.publish(TaskCompleted.of(engagement, now, by, now(engagement)));
        } else if (before.isDone() && !now.isDone()) {
            outbox.publish(TaskReopened.of(engagement, now, by, now(engagement)));
        }
        announce(engagement, changes);
        endWithCause(engagement);
        return engagement;
    }

    /** @param from the previous version */
    public Engagement upgraded(Engagement engagement, DocumentVersion from, List<Gate.Change> changes) {
        engagements.persistAndFlush(engagement);
        outbox.publish(EngagementUpgraded.of(engagement, from, now(engagement)));
        announce(engagement, changes);
        endWithCause(engagement);
        return engagement;
    }

    private void announce(Engagement engagement, List<Gate.Change> changes) {
        Occurrence now = now(engagement);
        outbox.publish(changes.stream()
                .map(change -> EngagementEvent.of(engagement, change, now))
                .toList());
    }

    Occurrence now(Engagement engagement) {
        return occurrences.of(engagement, engagement.thread());
    }
}
