package dev.tandem.platform.aggregate;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import java.util.concurrent.Callable;
import org.hibernate.exception.ConstraintViolationException;

/** Work that adds a record unless it is there, which another transaction may have written meanwhile: tried again, it is found. */
public final class SecondTry {
    private SecondTry() {}

    /** @param work done for the caller in a transaction of its own, and in a second one if the first meets such a record */
    public static <T> T call(Caller caller, Callable<T> work) {
        try {
            return CallerScope.call(caller, work);
        } catch (ConstraintViolationException met) {
            return CallerScope.call(caller, work);
        }
    }
}
