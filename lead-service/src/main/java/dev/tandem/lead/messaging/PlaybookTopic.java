package dev.tandem.lead.messaging;

import dev.tandem.lead.gate.Gates;
import dev.tandem.lead.handoff.SuspendedPartners;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.platform.time.TenantTimes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Everything this service hears: the program, its partners and people, its playbooks, and the gates of running sales. */
@ApplicationScoped
public class PlaybookTopic implements EventConsumer {
    private final Inbox inbox;
    private final CurrentCaller caller;
    private final TenantTimes tenants;
    private final Partners partners;
    private final SuspendedPartners suspended;
    private final Staff staff;
    private final Playbooks playbooks;
    private final Gates gates;
    private final Handlers handlers = new Handlers()
            .each("TenantRegistered", TenantAnnounced.class, this::tenant)
            .each("TenantClockMoved", TenantClockMoved.class, this::clock)
            .each("PartnerRegistered", PartnerAnnounced.class, this::partner)
            .each("PartnerChanged", PartnerAnnounced.class, this::partner)
            .each("PartnerSuspended", PartnerAnnounced.class, this::partner)
            .each("PartnerActivated", PartnerAnnounced.class, this::partner)
            .each("PersonChanged", PersonAnnounced.class, this::person)
            .each("PlaybookPublished", PlaybookPublished.class, this::playbook)
            .each("PlaybookRetired", PlaybookRetired.class, this::retired)
            .each("EngagementStarted", EngagementStarted.class, this::engagement)
            .each("GateProgressed", GateAnnounced.class, this::gate)
            .each("GateSatisfied", GateAnnounced.class, this::gate)
            .each("GateReopened", GateAnnounced.class, this::gate);

    PlaybookTopic(
            Inbox inbox,
            CurrentCaller caller,
            TenantTimes tenants,
            Partners partners,
            SuspendedPartners suspended,
            Staff staff,
            Playbooks playbooks,
            Gates gates) {
        this.inbox = inbox;
        this.caller = caller;
        this.tenants = tenants;
        this.partners = partners;
        this.suspended = suspended;
        this.staff = staff;
        this.playbooks = playbooks;
        this.gates = gates;
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
    void hear(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void tenant(TenantAnnounced tenant) {
        tenants.put(caller.get().tenant(), tenant.time());
    }

    private void clock(TenantClockMoved moved) {
        tenants.put(caller.get().tenant(), moved.time());
    }

    private void partner(PartnerAnnounced partner) {
        partners.announced(
                partner.partnerId(),
                partner.externalId(),
                partner.name(),
                partner.territory(),
                partner.managerId(),
                partner.status());
        suspended.announced(partner.partnerId());
    }

    private void person(PersonAnnounced person) {
        staff.announced(person.personId(), person.partnerId(), person.active());
    }

    private void playbook(PlaybookPublished published) {
        PlaybookVersion version = new PlaybookVersion(published.playbookId(), published.version());
        if (!playbooks.knows(version)) {
            playbooks.persist(new PublishedPlaybook(
                    published.playbookId(), published.code(), published.version(), published.content()));
        }
    }

    private void retired(PlaybookRetired event) {
        playbooks.retire(event.retired());
    }

    private void engagement(EngagementStarted started) {
        started.gates()
                .forEach(gate ->
                        gates.announced(started.occurrence().thread(), gate.stage(), gate.satisfied(), gate.missing()));
    }

    private void gate(GateAnnounced announced) {
        GateState gate = announced.gate();
        gates.announced(announced.occurrence().thread(), gate.stage(), gate.satisfied(), gate.missing());
    }
}
