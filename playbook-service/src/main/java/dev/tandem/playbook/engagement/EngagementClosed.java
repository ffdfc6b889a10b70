package dev.tandem.playbook.engagement;

import dev.tandem.playbook.work.Task;
import java.util.List;

/**
 * Within this service: a sale that ran by a playbook was won or lost, or won and then cancelled. What follows from it shares its
 * transaction.
 *
 * @param tasks as they were when it ended
 */
public record EngagementClosed(Sale sale, EngagementStatus status, List<Task> tasks) {
    static EngagementClosed of(Engagement engagement) {
        return new EngagementClosed(engagement.sale(), engagement.status(), engagement.tasks());
    }
}
