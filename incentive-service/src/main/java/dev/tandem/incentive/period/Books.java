package dev.tandem.incentive.period;

import dev.tandem.platform.caller.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A tenant's books: their start date, and the lock that serialises changes to them. */
@ApplicationScoped
public class Books {
    private final EntityManager database;
    private final CurrentCaller caller;

    Books(EntityManager database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    public void startOn(LocalDate day) {
        database.createNativeQuery("insert into books (tenant, start_on) values (?1, ?2)"
                        + " on conflict (tenant) do update set start_on = excluded.start_on")
                .setParameter(1, tenant())
                .setParameter(2, day)
                .executeUpdate();
    }

    /** Empty while the tenant is not known to this service. */
    public Optional<LocalDate> startOn() {
        List<?> day = database.createNativeQuery("select start_on from books where tenant = ?1", LocalDate.class)
                .setParameter(1, tenant())
                .getResultList();
        return day.stream().map(LocalDate.class::cast).findFirst();
    }

    /**
     * Held until the transaction ends. Posting, approving a plan and closing a period depend on one another's results;
     * without the lock a deal could arrive between an approval's read of past deals and its commit.
     */
    public void lock() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('books:' || ?1, 0))")
                .setParameter(1, tenant())
                .getSingleResult();
    }

    /**
     * Tries to lock a piece of work in these books until the transaction ends; false if another transaction holds it.
     */
    public boolean tryLock(String work) {
        return (Boolean)
                database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1 || ':' || ?2, 0))")
                        .setParameter(1, work)
                        .setParameter(2, tenant())
                        .getSingleResult();
    }

    private String tenant() {
        return caller.get().tenant();
    }
}
