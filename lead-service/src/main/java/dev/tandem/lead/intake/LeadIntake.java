package dev.tandem.lead.intake;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.account.Company;
import dev.tandem.lead.attribute.LeadAttributes;
import dev.tandem.lead.consent.ConsentDesk;
import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadEvent.LeadRegistered;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.lead.RoutingRequested;
import dev.tandem.platform.aggregate.GenericPlans;
import dev.tandem.platform.caller.Cause;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes leads in: finds their company, detects duplicates, and has the new ones scored and routed. */
@ApplicationScoped
public class LeadIntake {
    private final GenericPlans plans;
    private final Leads leads;
    private final Accounts accounts;
    private final Duplicates duplicates;
    private final LeadAttributes attributes;
    private final ConsentDesk consents;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Cause cause;
    private final Event<LeadsTakenIn> takenIn;
    private final Event<RoutingRequested> waiting;

    LeadIntake(
            GenericPlans plans,
            Leads leads,
            Accounts accounts,
            Duplicates duplicates,
            LeadAttributes attributes,
            ConsentDesk consents,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock,
            CurrentCaller caller,
            Cause cause,
            Event<LeadsTakenIn> takenIn,
            Event<RoutingRequested> waiting) {
        this.plans = plans;
        this.leads = leads;
        this.accounts = accounts;
        this.duplicates = duplicates;
        this.attributes = attributes;
        this.consents = consents;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
        this.caller = caller;
        this.cause = cause;
        this.takenIn = takenIn;
        this.waiting = waiting;
    }

    /**
     * Takes in all that can be in the current transaction, with as many queries as for one.
     *
     * @return what became of each, in their order
     */
    public List<IntakeResult> take(List<Arrival> arrivals) {
        plans.use();
        Map<String, UUID> known = leads.idsByExternalIds(externalIds(arrivals));
        List<Optional<IntakeResult>> objections = objections(arrivals, known);
        List<Arrival> fresh = fresh(arrivals, objections, known.keySet());
        Map<Arrival, Lead> taken = new IdentityHashMap<>();
        List<Lead> written = write(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            taken.put(fresh.get(i), written.get(i));
            known.put(fresh.get(i).enquiry().externalId(), written.get(i).id());
        }
        List<IntakeResult> results = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Arrival arrival = arrivals.get(i);
            results.add(objections.get(i).orElseGet(() -> result(arrival, taken.get(arrival), known)));
        }
        return results;
    }

    private static IntakeResult result(Arrival arrival, Lead taken, Map<String, UUID> known) {
        String externalId = arrival.enquiry().externalId();
        return taken == null
                ? new IntakeResult.Known(externalId, known.get(externalId))
                : new IntakeResult.Taken(taken);
    }

    /** What can only be found with the tenant's settings and the clock; a lead that is there is not looked at again. */
    private List<Optional<IntakeResult>> objections(List<Arrival> arrivals, Map<String, UUID> known) {
        LeadAttributes.Checks checks = attributes.checks();
        Instant now = clock.now();
        return arrivals.stream()
                .map(arrival -> known.containsKey(arrival.enquiry().externalId())
                        ? Optional.<IntakeResult>empty()
                        : objection(arrival, checks, now))
                .toList();
    }

    private static Optional<IntakeResult> objection(Arrival arrival, LeadAttributes.Checks checks, Instant now) {
        List<FieldFault> faults = checks.faults(arrival.enquiry().attributes());
        Optional<ConsentGiven> expired = arrival.consent().filter(given -> !given.holdsAfter(now));
        return faults.isEmpty() && expired.isEmpty()
                ? Optional.empty()
                : Optional.of(new IntakeResult.Faulty(faults, expired));
    }

    private static List<String> externalIds(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> arrival.enquiry().externalId())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those without objections; of several with an external id the first, and none with one that is known. */
    private static List<Arrival> fresh(
            List<Arrival> arrivals, List<Optional<IntakeResult>> objections, Set<String> known) {
        Set<String> used = new HashSet<>(known);
        List<Arrival> fresh = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            String externalId = arrivals.get(i).enquiry().externalId();
            if (objections.get(i).isEmpty() && (externalId == null || used.add(externalId))) {
                fresh.add(arrivals.get(i));
            }
        }
        return fresh;
    }

    private List<Lead> write(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        Map<Company, Account> known =
                accounts.of(arrivals.stream().map(Arrival::company).toList());
        Instant now = clock.now();
        List<Lead> taken = arrivals.stream()
                .map(arrival -> lead(arrival, known.get(arrival.company()), now))
                .toList();
        duplicates.attach(taken);
        LeadsTakenIn newcomers = new LeadsTakenIn(taken);
        takenIn.fire(newcomers);
        leads.persist(taken);
        outbox.publish(taken.stream()
                .map(lead -> LeadRegistered.of(lead, occurrences.of(lead, lead.thread(), now)))
                .toList());
        consents.record(consentsOf(arrivals, taken));
        newcomers.written();
        // Once for all that was added; what the database refuses is refused here.
        leads.flush();
        if (taken.stream().anyMatch(lead -> lead.status() == LeadStatus.PENDING)) {
            waiting.fire(new RoutingRequested(caller.get().tenant(), now));
        }
        return taken;
    }

    private Lead lead(Arrival arrival, Account account, Instant now) {
        Lead lead = new Lead(arrival.enquiry(), account, now);
        arrival.cause().ifPresent(request -> cause.isFor(lead.id(), request));
        return lead;
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
}
