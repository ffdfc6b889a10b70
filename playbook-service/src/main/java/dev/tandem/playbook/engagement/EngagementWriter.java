package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementStarted;
import dev.tandem.playbook.engagement.EngagementEvent.EngagementUpgraded;
import dev.tandem.playbook.engagement.EngagementEvent.WorkReassigned;
import dev.tandem.playbook.escalation.EscalationDesk;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Handover;
import dev.tandem.playbook.staff.Workloads;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes engagements, and publishes the events that follow. */
@ApplicationScoped
public class EngagementWriter {
    private final Engagements engagements;
    private final EscalationDesk escalations;
    private final Workloads workloads;
    private final WorkItems work;
    private final Outbox outbox;
    private final Occurrences occurrences;

    EngagementWriter(
            Engagements engagements,
            EscalationDesk escalations,
            Workloads workloads,
            WorkItems work,
            Outbox outbox,
            Occurrences occurrences) {
        this.engagements = engagements;
        this.escalations = escalations;
        this.workloads = workloads;
        this.work = work;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    void started(Engagement engagement) {
        write(engagement);
        outbox.publish(EngagementStarted.of(engagement, now(engagement)));
    }

    /**
     * The deal entered another stage, or was cancelled.
     *
     * @param changes of its gates
     */
    void moved(Engagement engagement, List<Gate.Change> changes, Passing passing) {
        write(engagement);
        announce(engagement, passed(engagement, passing), changes);
        endWithCause(engagement);
    }

    /** @param changes of its gates, by what is no task */
    void regated(Engagement engagement, List<Gate.Change> changes) {
        engagements.flush();
        noteWork(engagement);
        announce(engagement, Stream.of(), changes);
    }

    /** Whoever would be notified next need not hear of what is done. */
    private void endWithCause(Engagement engagement) {
        escalations.end(engagement.id(), engagement::isOver);
    }

    /** @param changes of its gates */
    Engagement changed(Engagement engagement, Task before, Task now, Actor by, List<Gate.Change> changes) {
        write(engagement);
        announce(engagement, EngagementEvent.of(engagement, before, now, by, now(engagement)).stream(), changes);
        endWithCause(engagement);
        return engagement;
    }

    /** The time of its waiver is over. @param changes of its gates */
    void unwaived(Engagement engagement, Task before, Task now, List<Gate.Change> changes) {
        write(engagement);
        announce(engagement, EngagementEvent.ofTime(engagement, before, now, now(engagement)).stream(), changes);
    }

    /** @param from the previous version */
    Engagement upgraded(Engagement engagement, DocumentVersion from, List<Gate.Change> changes) {
        write(engagement);
        announce(engagement, Stream.of(EngagementUpgraded.of(engagement, from, now(engagement))), changes);
        endWithCause(engagement);
        return engagement;
    }

    /** @param handed what others took over, of any kinds, from the person who left */
    void reassigned(Engagement engagement, UUID from, List<Handover> handed, List<Gate.Change> changes) {
        write(engagement);
        announce(engagement, Stream.of(WorkReassigned.of(engagement, from, handed, now(engagement))), changes);
    }

    private Stream<EngagementEvent> passed(Engagement engagement, Passing passing) {
        Occurrence now = now(engagement);
        Stream<EngagementEvent> restored = passing.tooLate().stream()
                .map(late -> late.taking().activity())
                .distinct()
                .map(activity -> EngagementEvent.TaskRestored.of(engagement, engagement.task(activity), now));
        Stream<EngagementEvent> unmet =
                passing.unmet().stream().map(gate -> EngagementEvent.GatePassedUnmet.of(engagement, gate, now));
        return Stream.concat(restored, unmet);
    }

    /** It ended, which is announced elsewhere. @param changes of its gates */
    void ended(Engagement engagement, List<Gate.Change> changes, Passing passing) {
        write(engagement);
        announce(engagement, passed(engagement, passing), changes);
        work.saleEnded(engagement.id());
        endWithCause(engagement);
    }

    private void write(Engagement engagement) {
        engagements.persistAndFlush(engagement);
        Instant at = now(engagement).at();
        workloads.note(engagement.id(), engagement.partnerId(), new PersonalWork(engagement).tasks(), at);
        noteWork(engagement);
    }

    private void noteWork(Engagement engagement) {
        work.note(
                engagement.sale().work(engagement.id()),
                SaleWork.of(engagement),
                now(engagement).at());
    }

    /** Together, in this order. @param first what its gates changed by */
    private void announce(Engagement engagement, Stream<? extends EngagementEvent> first, List<Gate.Change> changes) {
        Occurrence now = now(engagement);
        Stream<EngagementEvent> ofGates = changes.stream().map(change -> EngagementEvent.of(engagement, change, now));
        outbox.publish(Stream.concat(first, ofGates).toList());
    }

    Occurrence now(Engagement engagement) {
        return occurrences.of(engagement, engagement.thread());
    }
}
