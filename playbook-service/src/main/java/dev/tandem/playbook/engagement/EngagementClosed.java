package dev.tandem.playbook.engagement;

import dev.tandem.playbook.work.Task;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Event within this service: a sale with a playbook was won or lost, or won and then cancelled. Observers run in the
 * same transaction.
 *
 * @param ownerId at the partner
 * @param tasks as they were when it ended
 * @param course empty for sales that began before their stages were recorded
 */
public record EngagementClosed(
        EngagementRef sale, EngagementStatus status, UUID ownerId, List<Task> tasks, Optional<StageCourse> course) {
    static EngagementClosed of(Engagement engagement) {
        return new EngagementClosed(
                engagement.sale(),
                engagement.status(),
                engagement.owners().ownerId(),
                engagement.tasks(),
                engagement.course());
    }
}
