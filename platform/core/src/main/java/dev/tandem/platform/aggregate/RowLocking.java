package dev.tandem.platform.aggregate;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Locking;
import org.hibernate.Timeouts;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.jpa.SpecHints;

/** Rows held against others until the transaction ends. */
public final class RowLocking {
    private RowLocking() {}

    /**
     * Waits for locks held elsewhere. The query has no outer join: Hibernate would lock its rows one by one afterwards, by a plan
     * that two transactions at once must not share, though they do.
     */
    public static <T> PanacheQuery<T> locked(PanacheQuery<T> query) {
        return query.withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HibernateHints.HINT_FOLLOW_ON_STRATEGY, Locking.FollowOn.DISALLOW);
    }

    /** The rows that a timer takes at once, held against other timers of the cluster, skipping rows that are locked. */
    public static <T> List<T> held(PanacheQuery<T> due, int limit) {
        return locked(due)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .page(0, limit)
                .list();
    }
}
