package dev.tandem.lead.routing;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.registration.Protections;
import dev.tandem.lead.routing.candidate.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The partners that leads belong to because their accounts are protected by registrations, regardless of the rules. */
@ApplicationScoped
public class RegisteredOwners {
    private final Protections protections;

    RegisteredOwners(Protections protections) {
        this.protections = protections;
    }

    /** By lead; leads of unprotected accounts are absent. */
    public Map<UUID, Candidate> of(List<Lead> leads, Instant at) {
        List<UUID> accounts = leads.stream()
                .map(Lead::account)
                .flatMap(Optional::stream)
                .map(Account::id)
                .distinct()
                .toList();
        Map<UUID, UUID> partners = protections.owners(accounts, at);
        Map<UUID, Candidate> owners = new HashMap<>();
        leads.forEach(lead -> lead.account()
                .map(account -> partners.get(account.id()))
                .ifPresent(partner -> owners.put(lead.id(), Candidate.partner(partner))));
        return owners;
    }
}
