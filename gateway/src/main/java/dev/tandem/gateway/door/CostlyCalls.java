package dev.tandem.gateway.door;

import java.util.Optional;

/**
 * Lets in only some at once of the calls that cost much for as long as they last: streamed ones, which keep a thread of a service, large
 * bodies, and smaller ones that wait in files. Whoever sends hundreds, slowly, would keep everybody else out.
 */
final class CostlyCalls {
    /** Half of the threads that a service has. */
    private final Shares ofServices = new Shares(100);
    /** What these hold in memory and on disk is little, each. */
    private final Shares ofFiles = new Shares(400);

    /** @throws Refused when there are as many already */
    void enter(Visit visit) throws Refused {
        Optional<Shares> needed = neededBy(visit);
        if (needed.isEmpty()) {
            return;
        }
        Shares shares = needed.get();
        Shares.Holder holder = visit.holder();
        if (!shares.take(holder)) {
            throw new Refused(GatewayProblem.TOO_MANY_AT_ONCE);
        }
        visit.ending().then(() -> shares.giveBack(holder));
    }

    private Optional<Shares> neededBy(Visit visit) {
        long length = RequestForm.bodyLength(visit.request());
        if (visit.operation().isStreamed() || length > BodyReception.LARGE) {
            return Optional.of(ofServices);
        }
        return length > BodyReception.MOST_IN_MEMORY ? Optional.of(ofFiles) : Optional.empty();
    }
}
