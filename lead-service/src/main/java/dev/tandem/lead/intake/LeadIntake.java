package dev.tandem.lead.intake;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.account.Company;
import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.consent.ConsentDesk;
import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.lead.Enquiry;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadEvent.LeadRegistered;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.lead.RoutingRequested;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes leads in: finds their company, detects duplicates, and leaves the new ones to the router. */
@ApplicationScoped
public class LeadIntake {
    private final Leads leads;
    private final Accounts accounts;
    private final Duplicates duplicates;
    private final LeadAttributes attributes;
    private final ConsentDesk consents;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Event<LeadsTakenIn> takenIn;
    private final Event<RoutingRequested> waiting;

    LeadIntake(
            Leads leads,
            Accounts accounts,
            Duplicates duplicates,
            LeadAttributes attributes,
            ConsentDesk consents,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            CurrentCaller caller,
            Event<LeadsTakenIn> takenIn,
            Event<RoutingRequested> waiting) {
        this.leads = leads;
        this.accounts = accounts;
        this.duplicates = duplicates;
        this.attributes = attributes;
        this.consents = consents;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.caller = caller;
        this.takenIn = takenIn;
        this.waiting = waiting;
    }

    /**
     * @throws IntakeRefusals.ExternalIdTaken when a lead with its external id already exists
     * @throws InvalidRequest when its attributes do not match the tenant's schema
     */
    public Lead takeIn(Arrival arrival) {
        Enquiry enquiry = arrival.enquiry();
        if (enquiry.externalId() != null) {
            leads.byExternalIds(List.of(enquiry.externalId())).values().forEach(before -> {
                throw new IntakeRefusals.ExternalIdTaken(before.externalId(), before.id());
            });
        }
        InvalidRequest.ifAny(attributes.faults(enquiry.attributes()));
        return takeIn(List.of(arrival)).get(0);
    }

    /**
     * Takes in all of them in the current transaction, with as many queries as for one.
     *
     * @param arrivals already checked, and none with an existing external id
     */
    public List<Lead> takeIn(List<Arrival> arrivals) {
        Map<Company, Account> known = accounts.of(
                arrivals.stream().map(arrival -> company(arrival.enquiry())).toList());
        Instant now = clock.now();
        List<Lead> taken = arrivals.stream()
                .map(arrival -> new Lead(arrival.enquiry(), known.get(company(arrival.enquiry())), now))
                .toList();
        duplicates.attach(taken);
        LeadsTakenIn newcomers = new LeadsTakenIn(taken);
        takenIn.fire(newcomers);
        leads.persist(taken);
        leads.flush();
        outbox.publish(taken.stream()
                .map(lead -> LeadRegistered.of(lead, occurrences.of(lead, lead.thread(), now)))
                .toList());
        consents.record(consentsOf(arrivals, taken));
        newcomers.written();
        if (taken.stream().anyMatch(lead -> lead.status() == LeadStatus.PENDING)) {
            waiting.fire(new RoutingRequested(caller.get().tenant(), now));
        }
        return taken;
    }

    private static List<ConsentDesk.Recording> consentsOf(List<Arrival> arrivals, List<Lead> taken) {
        List<ConsentDesk.Recording> recordings = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            Lead lead = taken.get(i);
            arrivals.get(i)
                    .consent()
                    .ifPresent(given -> recordings.add(new ConsentDesk.Recording(lead.id(), lead.thread(), given)));
        }
        return recordings;
    }

    private static Company company(Enquiry enquiry) {
        return Company.of(enquiry.company(), enquiry.contact().domain().orElse(null), enquiry.country());
    }

    /** An incoming lead: an enquiry, with the contact's consent if there is one. */
    public record Arrival(Enquiry enquiry, Optional<ConsentGiven> consent) {}
}
