package dev.tandem.lead.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds a company's account: first by domain, which companies share less often than names, then by name. */
final class KnownCompanies {
    private final Map<String, Account> byDomain = new HashMap<>();
    private final Map<String, Account> byName = new HashMap<>();

    /** The first account remembered for a domain or name wins. */
    void remember(Account account) {
        if (account.domain() != null) {
            byDomain.putIfAbsent(account.domain(), account);
        }
        byName.putIfAbsent(account.normalisedName(), account);
    }

    Optional<Account> of(Company company) {
        return Optional.ofNullable(company.domain())
                .map(byDomain::get)
                .or(() -> Optional.ofNullable(byName.get(company.normalisedName())));
    }
}
