package dev.tandem.lead.account;

import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes accounts that may exist by now, because another request takes in a lead of the same company. */
@ApplicationScoped
class NewAccounts {
    private static final String INSERT = """
            insert into account (id, tenant, revision, name, normalised_name, domain, country, created_at, updated_at)
            select a.id, current_setting('tandem.tenant'), 0, a.name, a.normalised_name, a.domain, a.country, ?6, ?6
              from unnest(?1, ?2, ?3, ?4, ?5) as a (id, name, normalised_name, domain, country)
            on conflict (tenant, normalised_name) do nothing""";

    private final EntityManager entities;
    private final TenantClock clock;

    NewAccounts(EntityManager entities, TenantClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Writes in the order of names, so that two transactions that write the same accounts do not deadlock. */
    void write(List<Account> sorted) {
        entities.createNativeQuery(INSERT)
                .setParameter(1, sorted.stream().map(Account::id).toArray(UUID[]::new))
                .setParameter(2, texts(sorted, Account::name))
                .setParameter(3, texts(sorted, Account::normalisedName))
                .setParameter(4, texts(sorted, Account::domain))
                .setParameter(5, texts(sorted, Account::country))
                .setParameter(6, clock.present())
                .executeUpdate();
    }

    private static String[] texts(List<Account> accounts, Function<Account, String> text) {
        return accounts.stream().map(text).toArray(String[]::new);
    }
}
