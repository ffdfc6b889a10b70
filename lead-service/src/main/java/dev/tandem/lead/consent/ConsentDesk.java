package dev.tandem.lead.consent;

import dev.tandem.lead.consent.ConsentEvent.ConsentRecorded;
import dev.tandem.lead.consent.ConsentEvent.ConsentWithdrawn;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Records consents and withdrawals. */
@ApplicationScoped
public class ConsentDesk {
    private final Consents consents;
    private final Leads leads;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    ConsentDesk(
            Consents consents,
            Leads leads,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.consents = consents;
        this.leads = leads;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** A consent to be recorded for one lead. */
    public record Recording(UUID leadId, UUID thread, ConsentGiven given) {}

    /** @throws ConsentRefusals.ConsentAlreadyExpired when one of them has already expired */
    public List<Consent> record(List<Recording> recordings) {
        List<Consent> recorded = recordings.stream()
                .map(one -> new Consent(one.leadId(), one.given(), caller.get().personId(), clock.now()))
                .toList();
        consents.persist(recorded);
        List<ConsentRecorded> events = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            events.add(event(recorded.get(i), recordings.get(i).thread()));
        }
        outbox.publish(events);
        return recorded;
    }

    /** Copies the valid consents of one lead to another lead of the same person. */
    public List<Consent> carryOver(UUID from, UUID to, UUID thread) {
        return record(consents.of(List.of(from)).stream()
                .flatMap(consent -> consent.validAt(clock.now()).stream())
                .map(given -> new Recording(to, thread, given))
                .toList());
    }

    /**
     * For a lead that was there before: its contact may be seen from now on.
     *
     * @param lead locked, since the router may be at it
     */
    public Consent record(Lead lead, ConsentGiven given) {
        lead.touch(clock.present());
        Consent recorded =
                record(List.of(new Recording(lead.id(), lead.thread(), given))).get(0);
        consents.flush();
        return recorded;
    }

    /**
     * From the commit on, the other side sees nothing of the contact that depended on these purposes.
     *
     * @return the consents that changed; none when all of them were withdrawn before
     */
    public List<Consent> withdraw(Lead lead, Set<Purpose> purposes) {
        List<Consent> changed = consents.of(List.of(lead.id())).stream()
                .filter(consent -> consent.withdraw(purposes, clock.now()))
                .toList();
        if (!changed.isEmpty()) {
            lead.touch(clock.present());
        }
        consents.flush();
        outbox.publish(changed.stream()
                .map(consent -> ConsentWithdrawn.of(consent, occurrences.of(consent, lead.thread())))
                .toList());
        return changed;
    }

    /** @return the number of consents that have run out, and whose leads are seen differently now */
    int noteExpired(int limit) {
        List<Consent> expired = consents.expired(clock.now(), limit);
        expired.forEach(Consent::noteExpiry);
        leads.held(expired.stream().map(Consent::leadId).distinct().toList())
                .forEach(lead -> lead.touch(clock.present()));
        return expired.size();
    }

    private ConsentRecorded event(Consent consent, UUID thread) {
        return ConsentRecorded.of(consent, occurrences.of(consent, thread));
    }
}
