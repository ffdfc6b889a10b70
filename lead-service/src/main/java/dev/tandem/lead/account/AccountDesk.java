package dev.tandem.lead.account;

import dev.tandem.platform.company.CompanyDomain;
import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corrects accounts, and merges those that are one company. */
@ApplicationScoped
public class AccountDesk {
    private final Accounts accounts;
    private final Event<AccountMerge> followers;

    AccountDesk(Accounts accounts, Event<AccountMerge> followers) {
        this.accounts = accounts;
        this.followers = followers;
    }

    /**
     * What it was called before still leads to it: else the next lead, or claim, of that name would be another company's.
     *
     * @throws AccountRefusals.AccountAlreadyExists when another account has that name or domain
     * @throws AccountRefusals.PublicMailDomain for a mail provider's domain
     */
    public Account correct(Account account, AccountChange change) {
        if (change.domain() != null && !CompanyDomain.isCompanyOwned(change.domain())) {
            throw new AccountRefusals.PublicMailDomain(change.domain());
        }
        List<Account> same = accounts.sameAs(change, account);
        same.stream()
                .filter(other -> !other.isFormerNameOf(account))
                .findFirst()
                .ifPresent(other -> {
                    throw new AccountRefusals.AccountAlreadyExists(other);
                });
        String name = account.name();
        String domain = account.domain();
        if (!CompanyName.normalised(change.name()).equals(account.normalisedName())) {
            Account former = same.stream().findFirst().orElseGet(account::former);
            // Names are taken one after another: no two accounts have the same one at any time.
            former.call(former.id() + " before", null);
            accounts.persistAndFlush(former);
            account.change(change);
            accounts.flush();
            former.call(name, domain);
        } else {
            account.change(change);
        }
        accounts.flush();
        return account;
    }

    /**
     * The other account stands for both from now on; leads, registrations and protections follow it.
     *
     * @return the account that stands for both
     * @throws AccountRefusals.AccountMerged when one of them has been merged before
     * @throws AccountRefusals.AccountStandsForOthers when others were merged into it: it could not be undone one by one
     */
    public Account merge(UUID id, UUID intoId) {
        // In one order, so that two merges of the same accounts do not wait for each other.
        Map<UUID, Account> both =
                Stream.of(id, intoId).sorted().distinct().collect(Collectors.toMap(Function.identity(), this::locked));
        Account account = both.get(id);
        Account into = both.get(intoId);
        List<Account> own = accounts.mergedInto(id);
        if (!own.isEmpty()) {
            throw new AccountRefusals.AccountStandsForOthers(
                    id, own.stream().map(Account::id).toList());
        }
        account.mergeInto(into);
        accounts.flush();
        followers.fire(new AccountMerge(account, into));
        return into;
    }

    /** Undoes a merge: the account stands for itself again, with its own leads, registrations and protections. */
    public Account separate(UUID id) {
        Account account = locked(id);
        account.separate();
        accounts.flush();
        followers.fire(new AccountMerge(account, account));
        return account;
    }

    private Account locked(UUID id) {
        return accounts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("account", id));
    }
}
