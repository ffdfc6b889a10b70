package dev.tandem.playbook.messaging;

import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.fact.PartnerFacts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes what the gateway tells of partners' calls. */
@ApplicationScoped
public class GatewayEventConsumer implements EventConsumer {
    private final Inbox inbox;
    private final PartnerFacts facts;
    private final Handlers handlers =
            new Handlers().each("ApiCallsMeasured", GatewayEvents.ApiCallsMeasured.class, this::measured);

    GatewayEventConsumer(Inbox inbox, PartnerFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "gateway-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Incoming("gateway-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void measured(GatewayEvents.ApiCallsMeasured event) {
        facts.note(event.fact());
    }
}
