package dev.tandem.gateway.limit;

import java.time.Duration;
import java.util.Locale;

/**
 * So much of something in so much time.
 *
 * @param shadow whether it is only counted, and refuses nothing
 */
record Limit(Policy policy, String name, long quota, Duration window, boolean shadow) {
    /** With more, a product of units and milliseconds of a day would not fit into 64 bits. */
    static final long MOST = 10_000_000_000L;

    private static final int OF_A_PARTNER = 5;
    private static final long LARGEST_LEASE = 10_000;

    /** @throws IllegalArgumentException if that is no limit, or none that can be kept */
    Limit {
        if (quota < 1 || quota > MOST) {
            throw new IllegalArgumentException("The quota of " + name + " is not within 1 and " + MOST + ": " + quota);
        }
        boolean fits = switch (policy.kind()) {
            case SLIDING ->
                window.compareTo(Duration.ofSeconds(1)) >= 0
                        && window.compareTo(Duration.ofDays(1)) <= 0
                        && window.getNano() == 0;
            case DAY -> window.equals(Duration.ofDays(1));
            case AT_ONCE -> window.isZero();
        };
        if (!fits) {
            throw new IllegalArgumentException("The window of " + name + " cannot be " + window);
        }
    }

    Limit times(long factor) {
        return withQuota(Math.min(MOST, quota * factor));
    }

    Limit dividedBy(long divisor) {
        return withQuota(Math.max(1, quota / divisor));
    }

    private Limit withQuota(long other) {
        return new Limit(policy, name, other, window, shadow);
    }

    Limit adjusted(Adjustment adjustment) {
        return new Limit(
                policy,
                name,
                adjustment.quota().orElse(quota),
                adjustment.window().orElse(window),
                adjustment.shadow().orElse(shadow));
    }

    /** What all people of one partner have together. */
    Limit ofPartner() {
        String ofPartner = "partner" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Limit(policy, ofPartner, quota, window, shadow).times(OF_A_PARTNER);
    }

    /** How many units a replica has at hand: what is lost with it, and what makes calls of the database rare. */
    long lease() {
        return Math.max(1, Math.min(quota / 100, LARGEST_LEASE));
    }

    /** Milliseconds. */
    long span() {
        return window.toMillis();
    }

    boolean slides() {
        return policy.kind() == Policy.Kind.SLIDING;
    }
}
