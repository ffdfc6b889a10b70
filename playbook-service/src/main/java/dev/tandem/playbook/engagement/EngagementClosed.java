package dev.tandem.playbook.engagement;

import dev.tandem.playbook.work.Task;
import java.util.List;

/**
 * Event within this service: a sale with a playbook was won or lost, or won and then cancelled. Observers run in the
 * same transaction.
 *
 * @param tasks as they were when it ended
 */
public record EngagementClosed(EngagementRef sale, EngagementStatus status, List<Task> tasks) {
    static EngagementClosed of(Engagement engagement) {
        return new EngagementClosed(engagement.sale(), engagement.status(), engagement.tasks());
    }
}
