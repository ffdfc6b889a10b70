package dev.tandem.playbook.messaging;

import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.escalation.EscalationDesk;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears from this service itself which tasks and stages are late: engagements need not know of escalations. */
@ApplicationScoped
public class PlaybookTopic implements EventConsumer {
    private final Inbox inbox;
    private final EscalationDesk escalations;
    private final Handlers handlers = new Handlers()
            .each("TaskOverdue", PlaybookEvents.TaskOverdue.class, this::late)
            .each("StageOverdue", PlaybookEvents.TaskOverdue.class, this::late);

    PlaybookTopic(Inbox inbox, EscalationDesk escalations) {
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
    void hear(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void late(PlaybookEvents.TaskOverdue late) {
        if (late.escalation() != null) {
            escalations.raiseLate(late.engagementId(), late.activity(), late.escalation());
        }
    }
}
