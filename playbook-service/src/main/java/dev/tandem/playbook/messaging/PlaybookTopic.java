package dev.tandem.playbook.messaging;

import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.engagement.EngagementEscalationDesk;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from this service itself which tasks and stages are late, and has them escalated. */
@ApplicationScoped
public class PlaybookTopic implements EventConsumer {
    private final Inbox inbox;
    private final EngagementEscalationDesk escalations;
    private final Handlers handlers = new Handlers()
            .each("TaskOverdue", PlaybookEvents.TaskOverdue.class, this::escalate)
            .each("StageOverdue", PlaybookEvents.StageOverdue.class, this::escalate);

    PlaybookTopic(Inbox inbox, EngagementEscalationDesk escalations) {
        this.inbox = inbox;
        this.escalations = escalations;
    }

    @Override
    public String name() {
        return "own-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Incoming("own-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void escalate(PlaybookEvents.TaskOverdue task) {
        if (task.escalation() != null) {
            escalations.raiseLate(task.engagementId(), task.activity(), task.escalation());
        }
    }

    private void escalate(PlaybookEvents.StageOverdue stage) {
        if (stage.escalation() != null) {
            escalations.raiseLate(stage.engagementId(), null, stage.escalation());
        }
    }
}
