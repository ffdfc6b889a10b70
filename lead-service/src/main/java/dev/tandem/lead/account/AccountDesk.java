package dev.tandem.lead.account;

import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
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
     * @throws AccountRefusals.AccountAlreadyExists when another account has that name or domain
     * @throws AccountRefusals.PublicMailDomain for a mail provider's domain
     */
    public Account correct(Account account, AccountChange change) {
        if (change.domain() != null && !PublicMailDomains.isCompanyOwned(change.domain())) {
            throw new AccountRefusals.PublicMailDomain(change.domain());
        }
        accounts.sameAs(change, account).ifPresent(other -> {
            throw new AccountRefusals.AccountAlreadyExists(other);
        });
        account.change(change);
        accounts.flush();
        return account;
    }

    /**
     * The other account stands for both from now on; leads, registrations and protections follow it.
     *
     * @return the account that stands for both
     * @throws AccountRefusals.AccountMerged when one of them has been merged before
     */
    public Account merge(UUID id, UUID intoId) {
        // In one order, so that two merges of the same accounts do not wait for each other.
        Stream.of(id, intoId).sorted().forEach(this::locked);
        Account account = locked(id);
        Account into = locked(intoId);
        account.mergeInto(into);
        List<Account> earlier = accounts.mergedInto(id);
        earlier.forEach(one -> one.follow(into));
        accounts.flush();
        Stream.concat(Stream.of(account), earlier.stream()).forEach(one -> followers.fire(new AccountMerge(one, into)));
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
