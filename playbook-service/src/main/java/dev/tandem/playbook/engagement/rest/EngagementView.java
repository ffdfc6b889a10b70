package dev.tandem.playbook.engagement.rest;

import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.PlaybookVersion;
import dev.tandem.playbook.engagement.gate.Gate;
import dev.tandem.playbook.engagement.task.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A playbook version being run for one sale")
record EngagementView(
        UUID id,
        int revision,
        UUID thread,
        UUID handoffId,
        UUID partnerId,
        PlaybookVersion playbook,
        Instant startedAt,
        List<Task> tasks,
        List<Gate> gates) {
    static EngagementView of(Engagement engagement) {
        return new EngagementView(
                engagement.id(),
                engagement.revision(),
                engagement.thread(),
                engagement.handoffId(),
                engagement.partnerId(),
                engagement.playbook(),
                engagement.startedAt(),
                engagement.tasks(),
                engagement.gates());
    }
}
