package dev.tandem.platform.timer;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** The rows that a timer takes at once. */
public final class RowLocking {
    private RowLocking() {}

    /** Held against other timers of the cluster until the transaction ends, skipping rows that are locked. */
    public static <T> List<T> held(PanacheQuery<T> due, int limit) {
        return due.withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .page(0, limit)
                .list();
    }
}
