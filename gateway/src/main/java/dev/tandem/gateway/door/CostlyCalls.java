package dev.tandem.gateway.door;

import dev.tandem.gateway.token.CallerClaims;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives each caller only some at once of the calls that a service has to do much for: streamed ones, which keep a thread of it for as
 * long as they last, and large bodies. Whoever sends hundreds, slowly, would keep everybody else out.
 */
final class CostlyCalls {
    private static final int MOST_OF_A_CALLER = 8;
    /** Half of the threads that a service has. */
    private static final int MOST = 100;

    private final Map<CallerClaims, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /** @throws Refused when there are as many already */
    void enter(Visit visit) throws Refused {
        if (!isCostly(visit)) {
            return;
        }
        CallerClaims caller = visit.caller().caller();
        int ofCaller = byCaller.merge(caller, 1, Integer::sum);
        int ofAll = all.incrementAndGet();
        // Also of a call that is refused: it was counted, too.
        visit.ending().then(() -> leave(caller));
        if (ofAll > MOST || ofCaller > MOST_OF_A_CALLER) {
            throw new Refused(GatewayProblem.TOO_MANY_AT_ONCE);
        }
    }

    private void leave(CallerClaims caller) {
        all.decrementAndGet();
        byCaller.computeIfPresent(caller, (of, calls) -> calls == 1 ? null : calls - 1);
    }

    private static boolean isCostly(Visit visit) {
        return visit.operation().isReadLineByLine() || RequestForm.bodyLength(visit.request()) > BodyReception.LARGE;
    }
}
