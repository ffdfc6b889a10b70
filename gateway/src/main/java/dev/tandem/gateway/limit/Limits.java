package dev.tandem.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The limits of the door, on one of its replicas. The database is asked only for leases of units, by a thread of its own; while it is
 * away, each replica allows its part of the quotas.
 */
public final class Limits implements AutoCloseable {
    /** With the two limits of a write each, they are 100,000 keys. */
    private static final int MOST_CALLERS = 50_000;

    private final DoorClock clock;
    private final Patience patience;
    private final Leasing leasing;
    private final Cache<String, Account> accounts = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .executor(Runnable::run)
            .build();
    private volatile LimitTable table;

    /** @param database whose role may use what {@code V101__limit_cells.sql} has made, and which commits each statement by itself */
    public Limits(DataSource database, LimitTable table) {
        this(database, table, DoorClock.SYSTEM, Patience.USUAL);
    }

    Limits(DataSource database, LimitTable table, DoorClock clock, Patience patience) {
        this.table = table;
        this.clock = clock;
        this.patience = patience;
        this.leasing = new Leasing(
                new LeaseStore(database), clock, patience, () -> buckets().forEach(Bucket::settleDebt));
        leasing.start();
    }

    /**
     * Takes what a call costs, or nothing if that is more than is left. The decision is there at once, unless the database has to be asked
     * first: then it comes within 25 ms, on a thread that must not be kept.
     */
    public CompletableFuture<Decision> take(LimitedCaller caller, CallClass call) {
        Account own = account(caller.key());
        Terms.OfClass terms = own.terms(table, caller).of(call);
        List<Draw> draws = new ArrayList<>(terms.own().size() + terms.shared().size());
        for (Limit limit : terms.own()) {
            draws.add(own.draw(limit));
        }
        if (!terms.shared().isEmpty()) {
            Account partner = account(caller.partnerKey().orElseThrow());
            for (Limit limit : terms.shared()) {
                draws.add(partner.draw(limit));
            }
        }
        return new Attempt(draws, terms.policyHeader(), leasing, clock, patience).decide();
    }

    /**
     * Counts the lines of a bulk call that was let in, once they are known. They are done, so that this may leave less than nothing: then
     * the caller writes nothing more until that day is over.
     */
    public void countLines(LimitedCaller caller, long lines) {
        // The first was taken with the call.
        long more = lines - 1;
        if (more <= 0) {
            return;
        }
        Terms.OfClass terms = account(caller.key()).terms(table, caller).of(CallClass.BULK);
        charge(caller.key(), terms.own(), more);
        caller.partnerKey().ifPresent(partner -> charge(partner, terms.shared(), more));
    }

    private void charge(String key, List<Limit> limits, long units) {
        for (Limit limit : limits) {
            if (limit.policy() == Policy.DAILY_WRITES) {
                account(key).bucket(limit).charge(limit, units);
            }
        }
    }

    /** From the next call on, other limits count; what was used does, too. */
    public void change(LimitTable other) {
        table = other;
    }

    /** Whether the database is away, so that limits are kept by each replica for its part. */
    public boolean isDegraded() {
        return leasing.isAway();
    }

    int replicas() {
        return leasing.replicas();
    }

    /** Of how many callers it knows. */
    long callers() {
        accounts.cleanUp();
        return accounts.estimatedSize();
    }

    private Account account(String key) {
        return accounts.get(key, missing -> new Account(missing, leasing, clock));
    }

    private Stream<Bucket> buckets() {
        return accounts.asMap().values().stream().flatMap(Account::buckets);
    }

    /** Gives back what it has leased and not used. Who calls after that is let through as if the database were away. */
    @Override
    public void close() {
        leasing.close(buckets());
    }
}
