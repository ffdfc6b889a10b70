package dev.tandem.lead.account;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The companies known to the tenant. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {
    private static final int AT_A_TIME = 1_000;

    private final NewAccounts newAccounts;

    Accounts(NewAccounts newAccounts) {
        this.newAccounts = newAccounts;
    }

    /**
     * The condition in HQL that records are a company's, whichever of its accounts they were matched to before these were merged.
     *
     * @param account where the records have their account, such as {@code account}
     * @param wanted the parameter with the {@link Among#ids} of the accounts that stand for the companies
     */
    public static String isCompany(String account, String wanted) {
        return "%s.id in (select a.id from Account a where among(%2$s, a.id) or among(%2$s, a.mergedInto.id))"
                .formatted(account, wanted);
    }

    private record Merged(UUID id, UUID into) {}

    /** The accounts that have taken the place of those among these that were merged, by them. */
    public Map<UUID, UUID> mergedAmong(Collection<UUID> ids) {
        return find(
                        "select a.id, a.mergedInto.id from Account a where among(?1, a.id) and a.mergedInto is not null",
                        Among.ids(ids))
                .project(Merged.class)
                .stream()
                .collect(Collectors.toMap(Merged::id, Merged::into));
    }

    /** The accounts of these companies, merged ones included. */
    public List<UUID> idsOf(Collection<Account> companies) {
        List<UUID> ids = companies.stream().map(Account::id).toList();
        List<UUID> merged = find("select a.id from Account a where among(?1, a.mergedInto.id)", Among.ids(ids))
                .project(UUID.class)
                .list();
        return Stream.concat(ids.stream(), merged.stream()).toList();
    }

    /**
     * Locked until the transaction ends, with the account that stands for it, and as it is now: a merge that was under way is over.
     */
    public Account held(Account account) {
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        account.mergedInto().ifPresent(this::held);
        return account;
    }

    /** @throws NotFound if there is none */
    public Account get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("account", id));
    }

    public Page<Account> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted);
    }

    /** The accounts that this one stands for, besides itself. */
    public List<Account> mergedInto(UUID id) {
        return list("mergedInto.id = ?1 order by id", id);
    }

    /** Other accounts to which leads of a company with that name or domain would be matched. */
    List<Account> sameAs(AccountChange change, Account account) {
        return list(
                "(normalisedName = ?1 or domain = ?2) and id <> ?3 order by id",
                CompanyName.normalised(change.name()),
                change.domain(),
                account.id());
    }

    /** The known account of a company. */
    public Optional<Account> find(Company company) {
        return known(List.of(company)).of(company);
    }

    /** The account of each company; creates accounts for those not yet known. */
    public Map<Company, Account> of(Collection<Company> companies) {
        KnownCompanies known = known(companies);
        Map<String, Account> unknown = new TreeMap<>();
        for (Company company : companies) {
            if (known.of(company).isEmpty()) {
                Account account = new Account(company);
                known.remember(account);
                unknown.put(account.normalisedName(), account);
            }
        }
        KnownCompanies all = unknown.isEmpty() ? known : written(unknown.values(), companies);
        return companies.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), company -> all.of(company).orElseThrow()));
    }

    /**
     * If another transaction writes the same company concurrently, one of the two waits, and both end up with the same
     * account.
     */
    private KnownCompanies written(Collection<Account> unknown, Collection<Company> companies) {
        newAccounts.write(List.copyOf(unknown));
        return known(companies);
    }

    private KnownCompanies known(Collection<Company> companies) {
        List<String> domains = companies.stream()
                .map(Company::domain)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> names =
                companies.stream().map(Company::normalisedName).distinct().toList();
        KnownCompanies known = new KnownCompanies();
        list(
                        "from Account a left join fetch a.mergedInto where among(?1, a.domain) or among(?2, a.normalisedName) order by a.id",
                        Among.texts(domains),
                        Among.texts(names))
                .forEach(known::remember);
        return known;
    }

    /** The names of all accounts, read in batches. Close the stream within the transaction. */
    public Stream<Account.Names> names() {
        return getEntityManager()
                .createQuery("select normalisedName, domain from Account", Account.Names.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
                .getResultStream();
    }

    /** The known accounts among these names, keyed by the name as given. */
    public Map<String, Account> named(Collection<String> names) {
        Map<String, Account> known = list(
                        "among(?1, normalisedName)",
                        Among.texts(names.stream()
                                .map(CompanyName::normalised)
                                .distinct()
                                .toList()))
                .stream()
                .collect(Collectors.toMap(Account::normalisedName, Function.identity()));
        return names.stream()
                .distinct()
                .filter(name -> known.containsKey(CompanyName.normalised(name)))
                .collect(Collectors.toMap(Function.identity(), name -> known.get(CompanyName.normalised(name))));
    }
}
