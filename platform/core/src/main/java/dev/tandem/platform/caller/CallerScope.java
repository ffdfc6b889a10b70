package dev.tandem.platform.caller;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;

/**
 * Runs work that no request brought, such as a consumed event or a timer, on behalf of a stated caller and in a transaction
 * of its own. The caller is known before the first connection is taken, so the database's walls stand from the first query.
 */
public final class CallerScope {
    private CallerScope() {}

    public static <T> T call(Caller caller, Callable<T> work) {
        ManagedContext requests = Arc.container().requestContext();
        var outer = requests.getStateIfActive();
        requests.activate();
        try {
            Arc.container().instance(CurrentCaller.class).get().set(caller);
            return QuarkusTransaction.requiringNew().call(work);
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }

    public static void run(Caller caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return null;
        });
    }
}
