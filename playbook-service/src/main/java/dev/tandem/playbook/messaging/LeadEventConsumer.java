package dev.tandem.playbook.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.playbook.discount.DealPrice;
import dev.tandem.playbook.discount.DiscountDesk;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.experiment.ExperimentSales;
import dev.tandem.playbook.fact.PartnerFacts;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.metric.HandoffTimes;
import dev.tandem.playbook.playbook.OfferedPlaybooks;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Consumes all events that this service needs: the start, progress and end of joint sales, which their engagements
 * follow, what partners have done, and working calendars.
 */
@ApplicationScoped
public class LeadEventConsumer implements EventConsumer {
    private final Inbox inbox;
    private final OfferedPlaybooks offers;
    private final EngagementDesk engagements;
    private final DiscountDesk discounts;
    private final Calendars calendars;
    private final HandoffTimes times;
    private final PartnerFacts facts;
    private final ExperimentSales experiments;
    private final Handlers handlers = new Handlers()
            .each("SaleAssigned", LeadEvents.SaleAssigned.class, this::assigned)
            .each("HandoffOffered", LeadEvents.HandoffOffered.class, this::offered)
            .each("HandoffDeclined", LeadEvents.OfferEnded.class, this::ended)
            .each("HandoffExpired", LeadEvents.OfferEnded.class, this::ended)
            .each("HandoffWithdrawn", LeadEvents.OfferEnded.class, this::ended)
            .each("LeadHandedOff", LeadEvents.LeadHandedOff.class, this::handedOff)
            .each("FirstTouchRecorded", LeadEvents.FirstTouchRecorded.class, this::touched)
            .each("ServiceLevelBreached", LeadEvents.ServiceLevelBreached.class, this::breached)
            .each("HandoffRecalled", LeadEvents.HandoffRecalled.class, this::recalled)
            .each("DealOpened", LeadEvents.DealOpened.class, this::opened)
            .each("DealChanged", LeadEvents.DealChanged.class, this::changed)
            .each("DealStageChanged", LeadEvents.DealStageChanged.class, this::moved)
            .each("GateShut", LeadEvents.GateShut.class, this::shut)
            .each("DealClosed", LeadEvents.DealClosed.class, this::closed)
            .each("DealAmended", LeadEvents.DealAmended.class, this::amended)
            .each("CalendarChanged", LeadEvents.CalendarChanged.class, this::calendar);

    LeadEventConsumer(
            Inbox inbox,
            OfferedPlaybooks offers,
            EngagementDesk engagements,
            DiscountDesk discounts,
            Calendars calendars,
            HandoffTimes times,
            PartnerFacts facts,
            ExperimentSales experiments) {
        this.inbox = inbox;
        this.offers = offers;
        this.engagements = engagements;
        this.discounts = discounts;
        this.calendars = calendars;
        this.times = times;
        this.facts = facts;
        this.experiments = experiments;
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
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    private void offered(LeadEvents.HandoffOffered event) {
        if (event.playbook() != null) {
            offers.offered(event.handoffId(), event.to(), event.playbook().id());
        }
    }

    private void ended(LeadEvents.OfferEnded event) {
        offers.ended(event.handoffId());
    }

    private void assigned(LeadEvents.SaleAssigned event) {
        experiments.assigned(
                event.experimentId(),
                event.occurrence().thread(),
                event.originId(),
                event.isVariant(),
                event.sharePercent());
    }

    private void handedOff(LeadEvents.LeadHandedOff event) {
        offers.ended(event.handoffId());
        if (event.hasPlaybook()) {
            engagements.start(event.start());
            experiments.started(event.handoffId());
            times.accepted(event.handoffId(), event.to(), event.offeredAt());
        }
    }

    private void touched(LeadEvents.FirstTouchRecorded event) {
        if (event.hasPlaybook()) {
            times.touched(event.handoffId(), event.partnerId(), event.offeredAt(), event.firstTouchAt());
        }
        facts.note(event.fact());
    }

    private void breached(LeadEvents.ServiceLevelBreached event) {
        facts.note(event.fact());
    }

    private void opened(LeadEvents.DealOpened event) {
        if (event.startsEngagement()) {
            engagements.start(event.start());
            experiments.started(event.registrationId());
        }
        priced(event.occurrence(), event.partnerId(), event.playbook(), event.price());
    }

    private void changed(LeadEvents.DealChanged event) {
        priced(event.occurrence(), event.partnerId(), event.playbook(), event.price());
    }

    /** Discounts are granted by a playbook. */
    private void priced(Occurrence now, UUID partnerId, DocumentVersion playbook, DealPrice price) {
        if (playbook != null) {
            discounts.priced(now.thread(), partnerId, now.revision(), price);
        }
    }

    private void moved(LeadEvents.DealStageChanged event) {
        Occurrence now = event.occurrence();
        engagements.enter(now.thread(), event.stage(), now.at());
    }

    private void shut(LeadEvents.GateShut event) {
        engagements.shut(event.occurrence().thread(), event.engagementId(), event.stage(), event.engagementRevision());
    }

    private void closed(LeadEvents.DealClosed event) {
        Occurrence now = event.occurrence();
        engagements.close(now.thread(), event.status(), event.reasonCode(), now.at());
        facts.note(event.fact());
    }

    private void amended(LeadEvents.DealAmended event) {
        if (event.isCancelled()) {
            engagements.cancel(event.occurrence().thread());
        }
        facts.note(event.fact());
    }

    private void recalled(LeadEvents.HandoffRecalled event) {
        offers.ended(event.handoffId());
        Occurrence now = event.occurrence();
        engagements.withdraw(now.thread(), event.handoffId(), event.reasonCode(), now.at());
        experiments.recalled(event.handoffId());
    }

    private void calendar(LeadEvents.CalendarChanged event) {
        calendars.announced(event.calendarId(), event.partnerId(), event.working());
    }
}
