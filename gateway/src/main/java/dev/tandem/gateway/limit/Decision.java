package dev.tandem.gateway.limit;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/** Whether a call may go on, and what its answer says of the caller's limits. */
public final class Decision {
    private static final double MOST_JITTER = 0.1;

    private final String policies;
    private final List<Standing> standings;
    private final AtomicReference<Runnable> givesBack;

    /** @param givesBack what it holds for as long as the call lasts */
    Decision(String policies, List<Standing> standings, Runnable givesBack) {
        this.policies = policies;
        this.standings = standings;
        this.givesBack = new AtomicReference<>(givesBack);
    }

    public boolean isAllowed() {
        for (Standing standing : standings) {
            if (standing.refuses()) {
                return false;
            }
        }
        return true;
    }

    /** For {@code RateLimit-Policy}. */
    public String policyHeader() {
        return policies;
    }

    /** For {@code RateLimit}. */
    public String rateLimitHeader() {
        return LimitHeaders.standings(standings);
    }

    /** Why the call is refused. */
    public List<String> violatedPolicies() {
        return standings.stream()
                .filter(Standing::refuses)
                .map(standing -> standing.limit().name())
                .toList();
    }

    /** Of those that are only tried out, which would have refused the call. */
    public List<String> shadowViolations() {
        return standings.stream()
                .filter(standing -> standing.exceeded() && standing.limit().shadow())
                .map(standing -> standing.limit().name())
                .toList();
    }

    /** For {@code Retry-After}. Not the same for all, so that they do not come back together. */
    public long retryAfter() {
        return retryAfter(ThreadLocalRandom.current().nextDouble(MOST_JITTER));
    }

    /** Never before there is a unit, and never more than a second after the window. */
    long retryAfter(double jitter) {
        Standing slowest = standings.stream()
                .filter(Standing::refuses)
                .max((one, other) -> Long.compare(one.seconds(), other.seconds()))
                .orElseThrow();
        long seconds = Math.max(1, slowest.seconds());
        long most = Math.max(seconds, slowest.limit().window().toSeconds() + 1);
        return Math.min(most, (long) Math.ceil(seconds * (1 + jitter)));
    }

    /** To be called when the call is over, whichever way. Again, it does nothing. */
    public void release() {
        givesBack.getAndSet(() -> {}).run();
    }
}
