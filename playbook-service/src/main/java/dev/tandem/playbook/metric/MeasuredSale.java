package dev.tandem.playbook.metric;

import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.StageEntry;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a sale for the metrics of its playbook.
 *
 * @param startedAt when its lead was accepted
 * @param endedAt null while it runs
 * @param entries into stages, in order of time; null if it began before they were recorded
 * @param offeredAt null if it comes from no handoff, or from one of before this was kept
 * @param firstTouchAt null likewise, and until the partner got in touch with the customer
 */
public record MeasuredSale(
        UUID id,
        int version,
        UUID partnerId,
        EngagementStatus status,
        Instant startedAt,
        Instant endedAt,
        List<StageEntry> entries,
        List<Task> tasks,
        Instant offeredAt,
        Instant firstTouchAt) {
    /** Until when something could be done on it. */
    Instant until(Instant now) {
        return endedAt == null ? now : endedAt;
    }

    Optional<Task> task(String activity) {
        return tasks.stream().filter(task -> task.activity().equals(activity)).findFirst();
    }
}
