package dev.tandem.lead.imports;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.deal.Closure;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealEvent.DealClosed;
import dev.tandem.lead.deal.DealEvent.DealOpened;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Evidence;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.Participant.Attribution;
import dev.tandem.lead.handoff.Handoff;
import dev.tandem.lead.handoff.HandoffEvent;
import dev.tandem.lead.lead.Contact;
import dev.tandem.lead.lead.Enquiry;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadEvent.LeadRegistered;
import dev.tandem.lead.partner.Partner;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Creates the leads, handoffs and deals of a chunk as if they had happened here at the time. Events of one kind are
 * grouped, because consumers process consecutive events of a kind together.
 */
final class ImportedSales {
    private static final String SOURCE = "crm";

    private final ZoneId zone;
    private final LocalDate today;
    final List<Lead> leads = new ArrayList<>();
    final List<Handoff> handoffs = new ArrayList<>();
    final List<Deal> deals = new ArrayList<>();
    final List<ImportedRow> rows = new ArrayList<>();
    private final List<Event> registered = new ArrayList<>();
    private final List<Event> handedOff = new ArrayList<>();
    private final List<Event> opened = new ArrayList<>();
    private final List<Event> closed = new ArrayList<>();

    /** @param today the day of leads that no partner has taken yet */
    ImportedSales(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    void add(Opportunity row, ImportLookups.Known known) {
        Partner partner = known.partners().get(row.agent());
        Account account = known.accounts().get(row.account());
        LocalDate day = row.takenUp() == null ? today : row.takenUp();
        Lead lead = new Lead(enquiry(row), account, at(day));
        lead.routedTo(partner.id(), null);
        leads.add(lead);
        rows.add(new ImportedRow(row, lead.id()));
        registered.add(LeadRegistered.of(lead, on(lead, day)));
        if (row.isHandedOff()) {
            handOff(row, lead, known);
        }
    }

    private void handOff(Opportunity row, Lead lead, ImportLookups.Known known) {
        Partner partner = known.partners().get(row.agent());
        UUID seller = known.sellers().get(row.agent());
        LocalDate day = row.takenUp();
        Handoff handoff = Handoff.imported(lead, partner.id(), seller, partner.territory(), at(day));
        handoffs.add(handoff);
        handedOff.add(HandoffEvent.of(handoff, on(lead, day)));
        Deal deal = new Deal(handoff, Deal.UNSTAGED, partner.managerId(), terms(row, known), at(day));
        deals.add(deal);
        opened.add(DealOpened.of(deal, List.of(), on(lead, day)));
        if (row.stage().isClosed()) {
            DealStatus outcome = row.stage() == Opportunity.Stage.WON ? DealStatus.WON : DealStatus.LOST;
            deal.close(outcome, Closure.imported(row.closed()));
            closed.add(DealClosed.of(deal, List.of(), on(lead, row.closed())));
        }
    }

    List<Event> events() {
        List<Event> events = new ArrayList<>(registered);
        events.addAll(handedOff);
        events.addAll(opened);
        events.addAll(closed);
        return events;
    }

    private static Enquiry enquiry(Opportunity row) {
        return new Enquiry(row.account(), Contact.UNKNOWN, null, SOURCE, null, null, row.externalId(), Map.of());
    }

    private static DealTerms terms(Opportunity row, ImportLookups.Known known) {
        List<DealLine> lines = row.product() == null
                ? List.of()
                : known.products().named(row.product()).stream()
                        .map(product -> new DealLine(product.id(), 1, null, row.value()))
                        .toList();
        List<Participant> participants = row.shares().stream()
                .map(share -> participant(share, row, known))
                .toList();
        return new DealTerms(row.value(), null, null, lines, participants, List.of());
    }

    private static Participant participant(Opportunity.NamedShare share, Opportunity row, ImportLookups.Known known) {
        Attribution part = share.partner().equals(row.agent()) ? Attribution.SOURCED : Attribution.CO_SOLD;
        Evidence evidence = Evidence.ofNote("Opportunity " + row.externalId() + " of the CRM names this partner");
        return new Participant(known.partners().get(share.partner()).id(), part, share.share(), evidence);
    }

    /** Written once and in its final state, each record is at its first revision. */
    private Occurrence on(Lead lead, LocalDate day) {
        return Occurrence.imported(lead.thread(), 0, at(day), day);
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
