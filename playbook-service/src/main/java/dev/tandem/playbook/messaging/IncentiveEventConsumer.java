package dev.tandem.playbook.messaging;

import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.fact.PartnerFacts;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes what the incentive service tells of partners' statements. */
@ApplicationScoped
public class IncentiveEventConsumer implements EventConsumer {
    private final Inbox inbox;
    private final PartnerFacts facts;
    private final Handlers handlers = new Handlers()
            .each("StatementPublished", IncentiveEvents.StatementPublished.class, this::published)
            .each("StatementPaid", IncentiveEvents.StatementPaid.class, this::paid);

    IncentiveEventConsumer(Inbox inbox, PartnerFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "incentive-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Incoming("incentive-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void published(IncentiveEvents.StatementPublished event) {
        event.fact().ifPresent(facts::note);
    }

    private void paid(IncentiveEvents.StatementPaid event) {
        event.fact().ifPresent(facts::note);
    }
}
