package dev.tandem.gateway.messaging;

import dev.tandem.gateway.messaging.PlaybookEvents.PartnerState;
import dev.tandem.gateway.messaging.PlaybookEvents.PersonChanged;
import dev.tandem.gateway.messaging.PlaybookEvents.TenantClockMoved;
import dev.tandem.gateway.messaging.PlaybookEvents.TenantRegistered;
import dev.tandem.gateway.standing.Standings;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the gateway hears of tenants, partners and people: who may still call. */
@ApplicationScoped
public class PlaybookEventConsumer implements EventConsumer {
    private final Inbox inbox;
    private final CurrentCaller caller;
    private final TenantTimes times;
    private final Standings standings;
    private final Handlers handlers = new Handlers()
            .each("TenantRegistered", TenantRegistered.class, this::tenant)
            .each("TenantClockMoved", TenantClockMoved.class, moved -> keep(moved.time()))
            .each("PartnerRegistered", PartnerState.class, this::partner)
            .each("PartnerChanged", PartnerState.class, this::partner)
            .each("PartnerSuspended", PartnerState.class, this::partner)
            .each("PartnerActivated", PartnerState.class, this::partner)
            .each("PersonChanged", PersonChanged.class, this::person);

    PlaybookEventConsumer(Inbox inbox, CurrentCaller caller, TenantTimes times, Standings standings) {
        this.inbox = inbox;
        this.caller = caller;
        this.times = times;
        this.standings = standings;
    }

    @Override
    public String name() {
        return "playbook-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    @Incoming("playbook-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void tenant(TenantRegistered tenant) {
        keep(tenant.time());
        standings.programIs(tenant.sandbox());
    }

    private void keep(TenantTime time) {
        times.put(caller.get().tenant(), time);
    }

    private void partner(PartnerState partner) {
        standings.partnerIs(partner.partnerId(), partner.active());
    }

    private void person(PersonChanged person) {
        standings.personIs(person.personId(), Optional.ofNullable(person.partnerId()), person.active());
    }
}
