package dev.tandem.lead.lead;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.account.CompanyDomain;
import dev.tandem.lead.consent.ConsentDesk;
import dev.tandem.lead.consent.ConsentGiven;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;

/** Takes leads in: finds their company, finds out whether they are known already, and leaves the new ones to the router. */
@ApplicationScoped
public class LeadIntake {
    private final Leads leads;
    private final Accounts accounts;
    private final Duplicates duplicates;
    private final ConsentDesk consents;
    private final Outbox outbox;
    private final TenantClock clock;
    private final CurrentCaller caller;
    private final Event<LeadWaiting> waiting;

    LeadIntake(
            Leads leads,
            Accounts accounts,
            Duplicates duplicates,
            ConsentDesk consents,
            Outbox outbox,
            TenantClock clock,
            CurrentCaller caller,
            Event<LeadWaiting> waiting) {
        this.leads = leads;
        this.accounts = accounts;
        this.duplicates = duplicates;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
        this.waiting = waiting;
    }

    /**
     * @param consent what the contact has agreed to, if that is known yet
     * @throws ExternalIdTaken when the lead is here already by its external id
     */
    public Lead takeIn(Enquiry enquiry, Optional<ConsentGiven> consent) {
        leads.byExternalId(enquiry.externalId()).ifPresent(before -> {
            throw new ExternalIdTaken(before);
        });
        Account account = accountOf(enquiry);
        Lead lead = new Lead(enquiry, account, clock.now());
        duplicates
                .find(enquiry.contact(), account)
                .ifPresent(duplicate -> lead.attachTo(duplicate.original(), duplicate.reason()));
        leads.persistAndFlush(lead);
        outbox.publish(LeadRegistered.of(
                lead, Occurrence.live(lead.thread(), lead.revision(), lead.receivedAt(), clock.today())));
        consent.ifPresent(given -> consents.record(lead.id(), lead.thread(), given));
        if (lead.status() == LeadStatus.PENDING) {
            waiting.fire(new LeadWaiting(caller.get().tenant()));
        }
        return lead;
    }

    private Account accountOf(Enquiry enquiry) {
        String domain =
                enquiry.contact().domain().filter(CompanyDomain::isOneCompanys).orElse(null);
        return accounts.matching(enquiry.company(), domain).orElseGet(() -> {
            Account account = new Account(enquiry.company(), domain, null, enquiry.country());
            accounts.persist(account);
            return account;
        });
    }
}
