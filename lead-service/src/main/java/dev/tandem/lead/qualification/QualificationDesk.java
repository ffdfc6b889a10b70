package dev.tandem.lead.qualification;

import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.consent.ConsentDesk;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadChange;
import dev.tandem.lead.lead.LeadEvent.LeadChanged;
import dev.tandem.lead.lead.LeadEvent.LeadDisqualified;
import dev.tandem.lead.lead.LeadEvent.LeadsMerged;
import dev.tandem.lead.lead.LeadFactsChanged;
import dev.tandem.lead.lead.LeadField;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.lead.RoutingRequested;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the vendor changes, disqualifies and merges leads. */
@ApplicationScoped
public class QualificationDesk {
    private final Leads leads;
    private final LeadAttributes attributes;
    private final ConsentDesk consents;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;
    private final Event<LeadFactsChanged> factsChanged;
    private final Event<RoutingRequested> waiting;

    QualificationDesk(
            Leads leads,
            LeadAttributes attributes,
            ConsentDesk consents,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock,
            Event<LeadFactsChanged> factsChanged,
            Event<RoutingRequested> waiting) {
        this.leads = leads;
        this.attributes = attributes;
        this.consents = consents;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
        this.factsChanged = factsChanged;
        this.waiting = waiting;
    }

    /** @throws InvalidRequest when the attributes do not match the tenant's schema */
    public void change(Lead lead, LeadChange change) {
        InvalidRequest.ifAny(attributes.faults(change.attributes()));
        List<String> changed =
                lead.change(change).stream().map(LeadField::fieldName).toList();
        leads.persistAndFlush(lead);
        if (!changed.isEmpty()) {
            outbox.publish(LeadChanged.of(lead, changed, now(lead)));
        }
        factsChanged.fire(new LeadFactsChanged(lead));
    }

    public Lead disqualify(UUID id, String reason) {
        Lead lead = leads.visible(id);
        lead.disqualified(reason);
        leads.persistAndFlush(lead);
        outbox.publish(LeadDisqualified.of(lead, now(lead)));
        return lead;
    }

    /** The router evaluates it again. */
    public Lead requalify(UUID id) {
        Lead lead = leads.visible(id);
        Instant now = clock.now();
        lead.requalified(now);
        leads.persistAndFlush(lead);
        outbox.publish(LeadChanged.of(lead, List.of("status"), now(lead)));
        waiting.fire(new RoutingRequested(caller.get().tenant(), now));
        return lead;
    }

    /**
     * Nothing is lost: the merged lead stays readable with all its values, the other takes over values that only this
     * one has, and consents of the same person hold for both.
     *
     * @return the lead that remains
     */
    public Lead merge(UUID id, UUID into) {
        Lead merged = leads.visible(id);
        Lead stays = leads.visible(into);
        boolean samePerson =
                merged.normalisedEmail().isPresent() && merged.normalisedEmail().equals(stays.normalisedEmail());
        merged.mergeInto(stays);
        leads.duplicatesOf(merged).forEach(duplicate -> duplicate.reattachTo(stays));
        leads.flush();
        if (samePerson) {
            consents.carryOver(merged.id(), stays.id(), stays.thread());
        }
        factsChanged.fire(new LeadFactsChanged(stays));
        outbox.publish(LeadsMerged.of(stays, merged, now(stays)));
        return stays;
    }

    private Occurrence now(Lead lead) {
        return occurrences.of(lead, lead.thread());
    }
}
