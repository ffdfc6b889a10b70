package dev.tandem.lead.lead;

import dev.tandem.lead.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Finds the lead that came before: same e-mail address, or same company and same name of the contact. */
@ApplicationScoped
class Duplicates {
    record Duplicate(Lead original, String reason) {}

    private final Leads leads;
    private final EntityManager entities;

    Duplicates(Leads leads, EntityManager entities) {
        this.leads = leads;
        this.entities = entities;
    }

    Optional<Duplicate> find(Contact contact, Account account) {
        Optional<Duplicate> sameEmail = contact.normalisedEmail().flatMap(email -> {
            oneAtATime(email);
            return leads.firstByEmail(email).map(lead -> new Duplicate(lead, "sameEmail"));
        });
        return sameEmail.or(() -> Optional.ofNullable(contact.name())
                .flatMap(name -> leads.firstByAccountAndName(account, name))
                .map(lead -> new Duplicate(lead, "sameCompanyAndName")));
    }

    /** Two leads of one address that come together must not both be the first. */
    private void oneAtATime(String email) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1))) locked")
                .setParameter(1, email)
                .getSingleResult();
    }
}
