package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells of tasks that were not done in their time, and of stages and milestones that take longer; of each once. */
@ApplicationScoped
class DueTasks {
    private final Engagements engagements;
    private final Outbox outbox;
    private final Announcements announcements;
    private final TenantClock clock;

    DueTasks(Engagements engagements, Outbox outbox, Announcements announcements, TenantClock clock) {
        this.engagements = engagements;
        this.outbox = outbox;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @return how many engagements were looked at */
    int work(int limit) {
        Instant now = clock.now();
        Map<Engagement, Late> late = new LinkedHashMap<>();
        engagements
                .due(now, limit)
                .forEach(engagement ->
                        late.put(engagement, new Late(engagement.overdue(now), engagement.overdueLimits(now))));
        // Written before it is told, with the revision that it has then.
        engagements.flush();
        outbox.publish(late.entrySet().stream()
                .flatMap(one -> events(one.getKey(), one.getValue()))
                .toList());
        return late.size();
    }

    private Stream<EngagementEvent> events(Engagement engagement, Late late) {
        Occurrence now = announcements.now(engagement);
        return Stream.concat(
                late.tasks().stream().map(task -> EngagementEvent.TaskOverdue.of(engagement, task, now)),
                late.limits().stream().map(limit -> EngagementEvent.StageOverdue.of(engagement, limit, now)));
    }

    private record Late(List<Task> tasks, List<TimeLimit> limits) {}
}
