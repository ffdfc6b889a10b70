package dev.tandem.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** A failure that passes by itself: the database is away, a lock was lost, the broker does not answer. */
final class TransientFailure {
    private static final Logger LOG = Logger.getLogger(TransientFailure.class);
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private TransientFailure() {}

    /** Repeats the work, more and more slowly, while it fails transiently. Any other failure is the caller's. */
    static void waitOut(Runnable work) {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!isTransient(failure) || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                LOG.warnf("Paused for %d ms: %s", pause, failure);
                LockSupport.parkNanos(pause * 1_000_000);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SQLTransientException
                    || cause instanceof ExecutionException
                    || cause instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** PostgreSQL's classes of connection, rollback (deadlock, serialisation), resource and operator trouble. */
    private static boolean passes(String state) {
        return state == null || state.matches("(08|40|53|55|57).*");
    }
}
