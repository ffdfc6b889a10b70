package dev.tandem.lead.handoff;

import dev.tandem.lead.calendar.Calendars;
import dev.tandem.lead.choice.PlaybookChoices;
import dev.tandem.lead.choice.PlaybookChooser;
import dev.tandem.lead.choice.SaleOrigin;
import dev.tandem.lead.choice.rule.Choice;
import dev.tandem.lead.consent.Consent;
import dev.tandem.lead.consent.Consents;
import dev.tandem.lead.consent.Purpose;
import dev.tandem.lead.handoff.Recipients.Proposal;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.partner.PartnerRefusals;
import dev.tandem.lead.playbook.PlaybookContent;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.lead.qualification.Discovery;
import dev.tandem.lead.routing.RoutingDecision;
import dev.tandem.lead.routing.RoutingDecisions;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.platform.time.hours.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Offers leads to partners. */
@ApplicationScoped
public class HandoffDesk {
    private final Leads leads;
    private final RoutingDecisions decisions;
    private final Consents consents;
    private final Recipients recipients;
    private final PlaybookChooser chooser;
    private final PlaybookChoices choices;
    private final Calendars calendars;
    private final HandoffWriter announcements;
    private final TenantClock clock;

    HandoffDesk(
            Leads leads,
            RoutingDecisions decisions,
            Consents consents,
            Recipients recipients,
            PlaybookChooser chooser,
            PlaybookChoices choices,
            Calendars calendars,
            HandoffWriter announcements,
            TenantClock clock) {
        this.leads = leads;
        this.decisions = decisions;
        this.consents = consents;
        this.recipients = recipients;
        this.chooser = chooser;
        this.choices = choices;
        this.calendars = calendars;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @throws dev.tandem.platform.problem.NotInState when the lead is already offered, or cannot be now
     * @throws HandoffRefusals.NoPartner when neither the proposal nor the routing decision names a known partner
     * @throws PartnerRefusals.PartnerNotActive when that partner takes no leads now
     * @throws dev.tandem.lead.playbook.PlaybookRefusals.NoPlaybook when there is none that the sale could run by
     * @throws dev.tandem.lead.playbook.PlaybookRefusals.PlaybookNotForPartner when the named one is not for the partner
     * @throws HandoffRefusals.NoOwner when no one there can take the lead
     * @throws HandoffRefusals.HandoffPackageIncomplete with the fields and answers that the playbook requires and the lead
     * lacks
     */
    public Handoff offer(Proposal proposal) {
        Lead lead = leads.visible(proposal.leadId());
        Refusal.ifAny(lead.objectionTo("offer", LeadStatus.OFFERED));
        Optional<RoutingDecision> decision = decisions.latest(lead.id());
        Partner partner = recipients.partner(proposal, lead);
        Recipients.People people = recipients.people(proposal, partner);
        Choice choice = chooser.ofLead(lead, partner, proposal.playbookCode(), proposal.productIds());
        PublishedPlaybook playbook = chooser.published(choice);
        Snapshot snapshot = complete(
                lead,
                Snapshot.of(
                        lead, proposal.valueProposition(), playbook.content().handoffTemplate()),
                playbook.content());
        Instant now = clock.now();
        Offer offer = new Offer(
                partner.id(),
                people.owner(),
                people.backup(),
                decision.map(RoutingDecision::id).orElse(null),
                consents.valid(lead.id(), Purpose.SHARE_WITH_PARTNER, now)
                        .map(Consent::id)
                        .orElse(null),
                decision.map(RoutingDecision::territory).orElse(partner.territory()),
                playbook.version());
        Handoff handoff = new Handoff(lead, offer, clocks(partner.id(), now, playbook.content()), snapshot);
        lead.offeredTo(partner.id());
        announcements.written(handoff);
        choices.note(SaleOrigin.ofHandoff(lead.thread(), handoff.id()), partner.id(), choice);
        return handoff;
    }

    private Clocks clocks(UUID partner, Instant now, PlaybookContent content) {
        WorkingCalendar calendar = calendars.ofPartner(partner);
        Deadline acceptance = Deadline.of(calendar, now, content.acceptWithin());
        return Clocks.of(now, acceptance, Deadline.of(calendar, acceptance.by(), content.firstTouchWithin()));
    }

    private static Snapshot complete(Lead lead, Snapshot snapshot, PlaybookContent content) {
        Discovery discovery = new Discovery(content.questions());
        List<String> missing = Stream.concat(
                        snapshot.missing(content.requiredHandoffFields()).stream(),
                        discovery.missing(lead.discovery()).stream().map(Snapshot::answerField))
                .toList();
        if (!missing.isEmpty()) {
            throw new HandoffRefusals.HandoffPackageIncomplete(missing);
        }
        return snapshot;
    }
}
