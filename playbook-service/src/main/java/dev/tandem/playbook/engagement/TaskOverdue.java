package dev.tandem.playbook.engagement;

import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.staff.RoleHolder;
import dev.tandem.playbook.work.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A task was not done in its time.
 *
 * @param escalation the code of the path that the playbook takes now; null for none
 */
public record TaskOverdue(
        Occurrence occurrence,
        UUID engagementId,
        UUID partnerId,
        DocumentVersion playbook,
        String stage,
        String activity,
        Instant dueAt,
        String escalation,
        RoleHolder accountable,
        List<RoleHolder> responsible)
        implements Event {

    static TaskOverdue of(Engagement engagement, Task task, Occurrence occurrence) {
        return new TaskOverdue(
                occurrence,
                engagement.id(),
                engagement.partnerId(),
                engagement.playbook(),
                task.stage(),
                task.activity(),
                task.due().at(),
                task.asked().escalation(),
                task.accountable(),
                task.responsible());
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return engagementId.toString();
    }
}
