package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementStarted;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementUpgraded;
import dev.tandem.playbook.engagement.EngagementEvent.TaskCompleted;
import dev.tandem.playbook.engagement.EngagementEvent.TaskReopened;
import dev.tandem.playbook.engagement.EngagementEvent.WorkReassigned;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.Workloads;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes engagements, and publishes the events that follow. */
@ApplicationScoped
public class EngagementWriter {
    private final Engagements engagements;
    private final EscalationDesk escalations;
    private final Workloads workloads;
    private final Outbox outbox;
    private final Occurrences occurrences;

    EngagementWriter(
            Engagements engagements,
            EscalationDesk escalations,
            Workloads workloads,
            Outbox outbox,
            Occurrences occurrences) {
        this.engagements = engagements;
        this.escalations = escalations;
        this.workloads = workloads;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    void started(Engagement engagement) {
        write(engagement);
        outbox.publish(EngagementStarted.of(engagement, now(engagement)));
    }

    /** The deal entered another stage, or was cancelled. */
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
        write(engagement);
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
        write(engagement);
        outbox.publish(EngagementUpgraded.of(engagement, from, now(engagement)));
        announce(engagement, changes);
        endWithCause(engagement);
        return engagement;
    }

    /** @param work that others took over, of any kinds, from the person who left */
    void reassigned(Engagement engagement, UUID from, List<Handover> work, List<Gate.Change> changes) {
        write(engagement);
        outbox.publish(WorkReassigned.of(engagement, from, work, now(engagement)));
        announce(engagement, changes);
    }

    /** It ended, which is announced elsewhere. */
    void ended(Engagement engagement) {
        write(engagement);
        endWithCause(engagement);
    }

    private void write(Engagement engagement) {
        engagements.persistAndFlush(engagement);
        Instant at = now(engagement).at();
        workloads.note(engagement.id(), engagement.partnerId(), engagement.heldTasks(), at);
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
