package dev.tandem.incentive.deal.messaging;

import dev.tandem.incentive.deal.DealDesk;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.incentive.thread.Told;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Heard;
import dev.tandem.platform.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the lead service: every event of a thread is kept for explanations, and a closed deal is what pays. */
@ApplicationScoped
public class LeadEvents implements EventConsumer {

    private static final List<String> KEPT = List.of(
            "LeadRegistered",
            "ConsentRecorded",
            "LeadRouted",
            "HandoffOffered",
            "LeadHandedOff",
            "HandoffDeclined",
            "HandoffExpired",
            "HandoffWithdrawn",
            "DealOpened",
            "DealStageChanged",
            "DealAmended",
            "CustomerRenewed",
            "CustomerChurned");

    private final Inbox inbox;
    private final DealDesk desk;
    private final ThreadHistory history;
    private final Handlers handlers = new Handlers();

    LeadEvents(Inbox inbox, DealDesk desk, ThreadHistory history) {
        this.inbox = inbox;
        this.desk = desk;
        this.history = history;
        KEPT.forEach(name -> handlers.on(name, Told.class, history::keep));
        handlers.on("DealClosed", DealClosed.class, this::close);
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

    private void close(List<Heard<DealClosed>> closed) {
        var facts = closed.stream().map(deal -> deal.data().facts(deal.id())).toList();
        history.keep(closed.stream().map(LeadEvents::told).toList());
        desk.close(facts);
    }

    private static Heard<Told> told(Heard<DealClosed> deal) {
        return new Heard<>(
                deal.id(),
                deal.key(),
                deal.name(),
                deal.json(),
                new Told(deal.data().occurrence()));
    }
}
