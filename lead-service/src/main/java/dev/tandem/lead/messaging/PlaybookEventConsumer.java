package dev.tandem.lead.messaging;

import dev.tandem.lead.deal.SaleUpgrade;
import dev.tandem.lead.discount.GrantedDiscounts;
import dev.tandem.lead.gate.GateEvent;
import dev.tandem.lead.gate.GateKeeper;
import dev.tandem.lead.handoff.HandoffResponseDesk;
import dev.tandem.lead.handoff.RecallOnSuspension;
import dev.tandem.lead.messaging.PlaybookEvents.DiscountApproved;
import dev.tandem.lead.messaging.PlaybookEvents.DiscountEnded;
import dev.tandem.lead.messaging.PlaybookEvents.EngagementStarted;
import dev.tandem.lead.messaging.PlaybookEvents.EngagementUpgraded;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentChanged;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentEnded;
import dev.tandem.lead.messaging.PlaybookEvents.ExperimentStarted;
import dev.tandem.lead.messaging.PlaybookEvents.GateProgress;
import dev.tandem.lead.messaging.PlaybookEvents.PartnerState;
import dev.tandem.lead.messaging.PlaybookEvents.PartnerTierChanged;
import dev.tandem.lead.messaging.PlaybookEvents.PersonChanged;
import dev.tandem.lead.messaging.PlaybookEvents.PlaybookPublished;
import dev.tandem.lead.messaging.PlaybookEvents.PlaybookRetired;
import dev.tandem.lead.messaging.PlaybookEvents.TenantClockMoved;
import dev.tandem.lead.messaging.PlaybookEvents.TenantRegistered;
import dev.tandem.lead.messaging.PlaybookEvents.WorkReassigned;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.partner.Staff;
import dev.tandem.lead.playbook.PlaybookExperiments;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.platform.time.TenantTimes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * All events that this service receives: the program, its partners and people, its playbooks, and the gates of running
 * sales.
 */
@ApplicationScoped
public class PlaybookEventConsumer implements EventConsumer {
    private final Inbox inbox;
    private final CurrentCaller caller;
    private final TenantTimes tenants;
    private final Partners partners;
    private final RecallOnSuspension suspended;
    private final Staff staff;
    private final HandoffResponseDesk handoffs;
    private final Playbooks playbooks;
    private final PlaybookExperiments experiments;
    private final GateKeeper gates;
    private final SaleUpgrade upgrades;
    private final GrantedDiscounts discounts;
    private final Handlers handlers = new Handlers()
            .each("TenantRegistered", TenantRegistered.class, this::tenant)
            .each("TenantClockMoved", TenantClockMoved.class, this::clock)
            .each("PartnerRegistered", PartnerState.class, this::partner)
            .each("PartnerChanged", PartnerState.class, this::partner)
            .each("PartnerSuspended", PartnerState.class, this::partner)
            .each("PartnerActivated", PartnerState.class, this::partner)
            .each("PartnerTierChanged", PartnerTierChanged.class, this::tier)
            .each("PersonChanged", PersonChanged.class, this::person)
            .each("PlaybookPublished", PlaybookPublished.class, this::playbook)
            .each("ExperimentStarted", ExperimentStarted.class, this::experiment)
            .each("ExperimentChanged", ExperimentChanged.class, this::share)
            .each("ExperimentEnded", ExperimentEnded.class, this::ended)
            .each("PlaybookRetired", PlaybookRetired.class, this::retired)
            .each("EngagementStarted", EngagementStarted.class, this::engagement)
            .each("EngagementUpgraded", EngagementUpgraded.class, this::upgraded)
            .each("WorkReassigned", WorkReassigned.class, this::reassigned)
            .each("GateProgressed", GateProgress.class, this::gate)
            .each("GateSatisfied", GateProgress.class, this::gate)
            .each("GateReopened", GateProgress.class, this::gate)
            .each("DiscountApproved", DiscountApproved.class, this::granted)
            .each("DiscountWithdrawn", DiscountEnded.class, this::ended)
            .each("DiscountExpired", DiscountEnded.class, this::ended)
            .each("DiscountVoided", DiscountEnded.class, this::ended);

    PlaybookEventConsumer(
            Inbox inbox,
            CurrentCaller caller,
            TenantTimes tenants,
            Partners partners,
            RecallOnSuspension suspended,
            Staff staff,
            HandoffResponseDesk handoffs,
            Playbooks playbooks,
            PlaybookExperiments experiments,
            GateKeeper gates,
            SaleUpgrade upgrades,
            GrantedDiscounts discounts) {
        this.inbox = inbox;
        this.caller = caller;
        this.tenants = tenants;
        this.partners = partners;
        this.suspended = suspended;
        this.staff = staff;
        this.handoffs = handoffs;
        this.playbooks = playbooks;
        this.experiments = experiments;
        this.gates = gates;
        this.upgrades = upgrades;
        this.discounts = discounts;
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
        tenants.put(caller.get().tenant(), tenant.time());
    }

    private void clock(TenantClockMoved moved) {
        tenants.put(caller.get().tenant(), moved.time());
    }

    private void partner(PartnerState partner) {
        partners.announced(partner.partnerId(), partner.now());
        suspended.announced(partner.partnerId());
    }

    private void tier(PartnerTierChanged changed) {
        partners.reaches(changed.partnerId(), changed.tier());
    }

    private void person(PersonChanged person) {
        staff.announced(
                person.personId(),
                person.partnerId(),
                person.active(),
                person.occurrence().at());
        if (!person.active() && person.partnerId() != null) {
            handoffs.left(person.personId(), person.partnerId());
        }
    }

    private void playbook(PlaybookPublished published) {
        PlaybookVersion version = new PlaybookVersion(published.playbookId(), published.version());
        if (!playbooks.knows(version)) {
            playbooks.publish(
                    new PublishedPlaybook(
                            published.playbookId(),
                            published.code(),
                            published.version(),
                            published.content(),
                            published.experimentId() != null),
                    published.audience(),
                    published.appliesTo());
        }
    }

    private void experiment(ExperimentStarted event) {
        experiments.start(event.experiment());
    }

    private void share(ExperimentChanged event) {
        experiments.share(event.experimentId(), event.share());
    }

    private void ended(ExperimentEnded event) {
        experiments.end(event.experimentId(), event.isAdopted());
    }

    private void retired(PlaybookRetired event) {
        playbooks.retire(event.retired());
    }

    private void engagement(EngagementStarted started) {
        announced(started.occurrence(), started.engagementId(), started.gates());
    }

    /** The gates first, as who moves a deal holds its gate before the deal. */
    private void upgraded(EngagementUpgraded event) {
        announced(event.occurrence(), event.engagementId(), event.gates());
        upgrades.announced(event.handoffId(), event.registrationId(), event.playbook());
    }

    private void reassigned(WorkReassigned event) {
        handoffs.reassigned(event.occurrence().thread(), event.owner(), event.backup());
    }

    private void gate(GateProgress event) {
        announced(event.occurrence(), event.engagementId(), List.of(event.gate()));
    }

    private void announced(Occurrence now, UUID engagementId, List<GateKeeper.Announced> announced) {
        GateEvent.Announcement by = new GateEvent.Announcement(engagementId, now.revision());
        announced.forEach(gate -> gates.announced(now.thread(), by, gate));
    }

    private void granted(DiscountApproved approved) {
        discounts.granted(
                approved.occurrence().thread(),
                approved.partnerId(),
                approved.discountRequestId(),
                approved.productId(),
                approved.discount());
    }

    private void ended(DiscountEnded event) {
        discounts.ended(event.discountRequestId());
    }
}
