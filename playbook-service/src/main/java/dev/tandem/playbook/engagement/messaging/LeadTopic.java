package dev.tandem.playbook.engagement.messaging;

import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.engagement.EngagementDesk;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Everything this service hears: that a partner accepted a lead, which starts the play by itself. */
@ApplicationScoped
public class LeadTopic implements EventConsumer {
    private final Inbox inbox;
    private final EngagementDesk engagements;
    private final Handlers handlers = new Handlers().each("LeadHandedOff", LeadHandedOff.class, this::handedOff);

    LeadTopic(Inbox inbox, EngagementDesk engagements) {
        this.inbox = inbox;
        this.engagements = engagements;
    }

    @Override
    public String name() {
        return "lead-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Incoming("lead-events")
    @Blocking
    void hear(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void handedOff(LeadHandedOff event) {
        if (event.runsByPlaybook()) {
            engagements.start(event.handedOff());
        }
    }
}
