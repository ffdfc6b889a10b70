package dev.tandem.lead.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The companies known to the tenant. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    /** By domain first, which companies share less often than names; then by name. */
    public Optional<Account> matching(String name, String domain) {
        Optional<Account> byDomain = domain == null
                ? Optional.empty()
                : find("domain = ?1 order by id", domain).firstResultOptional();
        return byDomain.or(
                () -> find("normalisedName", CompanyName.normalised(name)).firstResultOptional());
    }

    /** The known ones among these names, by the name as it was given. */
    public Map<String, Account> named(Collection<String> names) {
        Map<String, Account> known =
                list(
                                "normalisedName in ?1",
                                names.stream()
                                        .map(CompanyName::normalised)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::normalisedName, Function.identity()));
        return names.stream()
                .distinct()
                .filter(name -> known.containsKey(CompanyName.normalised(name)))
                .collect(Collectors.toMap(Function.identity(), name -> known.get(CompanyName.normalised(name))));
    }
}
