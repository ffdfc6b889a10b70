package dev.tandem.incentive.messaging;

import dev.tandem.incentive.deal.DealDesk;
import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.platform.inbox.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Consumes the lead service's events. Every event of a thread is stored for explanations; handoffs, sales, renewals and
 * usage earn.
 */
@ApplicationScoped
public class LeadEventConsumer implements EventConsumer {
    private static final List<String> KEPT = List.of(
            "LeadRegistered",
            "ConsentRecorded",
            "LeadRouted",
            "HandoffOffered",
            "HandoffDeclined",
            "HandoffExpired",
            "HandoffWithdrawn",
            "HandoffRecalled",
            "DealOpened",
            "DealChanged",
            "DealStageChanged");

    private static final List<String> SALE = List.of("DealClosed", "DealAmended", "CustomerPaid");

    private final Inbox inbox;
    private final DealDesk desk;
    private final ThreadHistory history;
    private final Handlers handlers = new Handlers();

    LeadEventConsumer(Inbox inbox, DealDesk desk, ThreadHistory history) {
        this.inbox = inbox;
        this.desk = desk;
        this.history = history;
        KEPT.forEach(name -> handlers.on(name, ThreadHistory.AnyEvent.class, history::keep));
        SALE.forEach(name -> handlers.on(name, LeadEvents.Sale.class, this::receive));
        handlers.on("LeadHandedOff", LeadEvents.Handoff.class, events -> receive(events, LeadEvents.Handoff::facts));
        handlers.on(
                "CustomerUsageReported", LeadEvents.Usage.class, events -> receive(events, LeadEvents.Usage::facts));
        handlers.on(
                "CustomerRenewed", LeadEvents.Customer.class, events -> receive(events, LeadEvents.Customer::renewal));
        handlers.on(
                "CustomerChurned", LeadEvents.Customer.class, events -> receive(events, LeadEvents.Customer::churn));
    }

    @Incoming("lead-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "lead-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private void receive(List<ReceivedEvent<LeadEvents.Sale>> received) {
        receive(received, LeadEvents.Sale::facts);
    }

    private <T> void receive(List<ReceivedEvent<T>> received, BiFunction<T, UUID, DealFacts> reading) {
        List<ReceivedEvent<ThreadHistory.AnyEvent>> kept = new ArrayList<>();
        List<DealFacts> deals = new ArrayList<>();
        for (ReceivedEvent<T> event : received) {
            DealFacts facts = reading.apply(event.data(), event.id());
            kept.add(new ReceivedEvent<>(
                    event.id(),
                    event.key(),
                    event.name(),
                    event.json(),
                    new ThreadHistory.AnyEvent(facts.source().occurrence())));
            deals.add(facts);
        }
        history.keep(kept);
        desk.receive(deals);
    }
}
