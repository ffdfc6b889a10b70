package dev.tandem.platform.caller;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Runs work that no request brought, such as a consumed event or a timer, on behalf of a stated caller and in a transaction
 * of its own. The caller is known before the first connection is taken, so row-level security holds from the first query.
 */
public final class CallerScope {
    private CallerScope() {}

    public static <T> T call(Caller caller, Callable<T> work) {
        return call(caller, QuarkusTransaction.requiringNew(), work);
    }

    /** @param longest after which the transaction is rolled back, for work that takes longer than a request may */
    public static <T> T call(Caller caller, Duration longest, Callable<T> work) {
        return call(caller, QuarkusTransaction.requiringNew().timeout((int) longest.toSeconds()), work);
    }

    /**
     * Never inside a transaction: it would hold one connection and wait for a second, and as many of these at once as the pool
     * has connections would wait for ever.
     */
    private static <T> T call(Caller caller, TransactionRunnerOptions transaction, Callable<T> work) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Work for another caller would need a second connection in a transaction");
        }
        ManagedContext requests = Arc.container().requestContext();
        InjectableContext.ContextState outer = requests.getStateIfActive();
        Cause cause = causeIn(outer);
        requests.activate();
        try {
            current(CurrentCaller.class).set(caller);
            if (cause != null) {
                current(Cause.class).isThatOf(cause);
            }
            return transaction.call(work);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }

    /** None where no request is at work, or the one that handed the work to another thread has ended meanwhile. */
    private static Cause causeIn(InjectableContext.ContextState requestOrNone) {
        try {
            return requestOrNone == null || !requestOrNone.isValid()
                    ? null
                    : current(Cause.class).snapshot();
        } catch (ContextNotActiveException ended) {
            return null;
        }
    }

    private static <T> T current(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    public static void run(Caller caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return null;
        });
    }
}
