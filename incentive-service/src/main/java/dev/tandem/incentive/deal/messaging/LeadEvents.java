package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealDesk;
import dev.tandem.incentive.deal.DealFacts;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.incentive.thread.Told;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Heard;
import dev.tandem.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the lead service: every event of a thread is kept for explanations, and handoffs, sales, renewals and usage pay. */
@ApplicationScoped
public class LeadEvents implements EventConsumer {

    private static final List<String> KEPT = List.of(
            "LeadRegistered",
            "ConsentRecorded",
            "LeadRouted",
            "HandoffOffered",
            "HandoffDeclined",
            "HandoffExpired",
            "HandoffWithdrawn",
            "DealOpened",
            "DealStageChanged");

    private static final List<String> SALE = List.of("DealClosed", "DealAmended", "CustomerPaid");

    private final Inbox inbox;
    private final DealDesk desk;
    private final ThreadHistory history;
    private final Handlers handlers = new Handlers();

    LeadEvents(Inbox inbox, DealDesk desk, ThreadHistory history) {
        this.inbox = inbox;
        this.desk = desk;
        this.history = history;
        KEPT.forEach(name -> handlers.on(name, Told.class, history::keep));
        SALE.forEach(name -> handlers.on(name, ToldSale.class, this::hear));
        handlers.on("LeadHandedOff", ToldHandoff.class, told -> hear(told, ToldHandoff::facts));
        handlers.on("CustomerUsageReported", ToldUsage.class, told -> hear(told, ToldUsage::facts));
        handlers.on("CustomerRenewed", ToldCustomer.class, told -> hear(told, ToldCustomer::renewal));
        handlers.on("CustomerChurned", ToldCustomer.class, told -> hear(told, ToldCustomer::churn));
    }

    @Incoming("lead-events")
    @Blocking
    void hear(ConsumerRecords<String, String> records) {
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

    private void hear(List<Heard<ToldSale>> told) {
        hear(told, ToldSale::facts);
    }

    private <T> void hear(List<Heard<T>> told, BiFunction<T, UUID, DealFacts> reading) {
        var kept = new ArrayList<Heard<Told>>();
        var heard = new ArrayList<DealFacts>();
        for (Heard<T> event : told) {
            DealFacts facts = reading.apply(event.data(), event.id());
            kept.add(new Heard<>(event.id(), event.key(), event.name(), event.json(), new Told(facts.occurrence())));
            heard.add(facts);
        }
        history.keep(kept);
        desk.hear(heard);
    }
}
