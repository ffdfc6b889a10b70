package dev.tandem.playbook.engagement.overdue;

import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Announcements;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.engagement.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells of tasks that were not done in their time, of each once. */
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
        Map<Engagement, List<Task>> late = new LinkedHashMap<>();
        engagements.due(now, limit).forEach(engagement -> late.put(engagement, engagement.overdue(now)));
        // Written before it is told, with the revision that it has then.
        engagements.flush();
        List<TaskOverdue> told = new ArrayList<>();
        late.forEach((engagement, tasks) -> tasks.forEach(
                task -> told.add(TaskOverdue.of(engagement, task, announcements.occurrence(engagement)))));
        outbox.publish(told);
        return late.size();
    }
}
