package dev.tandem.gateway.limit;

import java.time.Duration;
import java.util.Optional;

/** What an operator has set otherwise for a plan, or the vendor's administrator for a client; the rest stays as it is. */
public record Adjustment(Optional<Long> quota, Optional<Duration> window, Optional<Boolean> shadow) {
    public static Adjustment ofQuota(long quota) {
        return new Adjustment(Optional.of(quota), Optional.empty(), Optional.empty());
    }
}
