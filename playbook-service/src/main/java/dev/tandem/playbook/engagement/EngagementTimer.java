package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.timer.DueTimes;
import dev.tandem.platform.timer.Timer;
import dev.tandem.playbook.escalation.Escalation;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.work.Task;
import dev.tandem.playbook.work.Waiver;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Ends waivers whose time is over. Warns of tasks, stages and milestones for which little time is left. Reports tasks that were not done in time, and stages and milestones that take too long, each
 * once. If the playbook names an escalation path, it starts the escalation too.
 */
@ApplicationScoped
class EngagementTimer implements Timer {
    private final Engagements engagements;
    private final EngagementEscalationDesk escalations;
    private final Calendars calendars;
    private final Outbox outbox;
    private final EngagementWriter announcements;
    private final TenantClock clock;

    EngagementTimer(
            Engagements engagements,
            EngagementEscalationDesk escalations,
            Calendars calendars,
            Outbox outbox,
            EngagementWriter announcements,
            TenantClock clock) {
        this.engagements = engagements;
        this.escalations = escalations;
        this.calendars = calendars;
        this.outbox = outbox;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public DueTimes dueTimes() {
        return DueTimes.at("engagement", "due_at");
    }

    @Override
    public int work(int limit) {
        Map<Engagement, Times> due = new LinkedHashMap<>();
        for (Engagement engagement : engagements.due(clock.now(), limit)) {
            endWaivers(engagement);
            due.put(engagement, times(engagement));
        }
        // Written before it is published, with the revision it has then.
        engagements.flush();
        outbox.publish(due.entrySet().stream()
                .flatMap(one -> events(one.getKey(), one.getValue()))
                .toList());
        due.forEach((engagement, times) -> escalate(engagement, times.overdue()));
        return due.size();
    }

    private void endWaivers(Engagement engagement) {
        Instant now = clock.now();
        for (Task before : engagement.overWaived(now)) {
            Instant end = before.waiverEnd().orElseThrow();
            SideHours hours = calendars.of(engagement.partnerId());
            List<Gate.Change> changes = engagement.change(
                    before.activity(),
                    task -> task.unwaived(Waiver.Ending.expired(now)).resumed(end, hours),
                    null,
                    now);
            announcements.unwaived(engagement, before, engagement.task(before.activity()), changes);
        }
    }

    private Times times(Engagement engagement) {
        Instant now = clock.now();
        return new Times(
                new Due(engagement.nearlyDue(now), engagement.nearlyDueLimits(now)),
                new Due(engagement.overdue(now), engagement.overdueLimits(now)));
    }

    private Stream<EngagementEvent> events(Engagement engagement, Times times) {
        Occurrence now = announcements.now(engagement);
        Due near = times.near();
        Due overdue = times.overdue();
        return Stream.of(
                        near.tasks().stream().map(task -> EngagementEvent.TaskWarned.of(engagement, task, now)),
                        near.limits().stream().map(limit -> EngagementEvent.StageWarned.of(engagement, limit, now)),
                        overdue.tasks().stream().map(task -> EngagementEvent.TaskOverdue.of(engagement, task, now)),
                        overdue.limits().stream().map(limit -> EngagementEvent.StageOverdue.of(engagement, limit, now)))
                .flatMap(events -> events);
    }

    private void escalate(Engagement engagement, Due overdue) {
        overdue.tasks().stream()
                .filter(task -> task.requirements().escalation() != null)
                .forEach(task -> escalations.raiseOverdue(
                        engagement,
                        Escalation.Cause.ofActivity(task.activity()),
                        task.requirements().escalation()));
        overdue.limits().stream()
                .filter(limit -> limit.escalation() != null)
                .forEach(limit -> escalations.raiseOverdue(engagement, limit.cause(), limit.escalation()));
    }

    private record Due(List<Task> tasks, List<TimeLimit> limits) {}

    /** @param near for which little time is left */
    private record Times(Due near, Due overdue) {}
}
