package dev.tandem.platform.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service remembers what it needs for a while only. Tables grow with the traffic of that time, and no further. */
@ConfigMapping(prefix = "tandem.retention")
public interface RetentionSettings {
    /** How often a service looks for what it need not remember any longer. */
    Duration every();

    /** Events that the broker has. Shorter leaves less to look into; what the broker keeps is its own setting. */
    @WithDefault("P7D")
    Duration sentEvents();

    /**
     * Which events were received. It must be longer than the broker keeps events: one that is read again after that would
     * have a second effect.
     */
    @WithDefault("P30D")
    Duration receivedEvents();

    /** Answers by {@code Idempotency-Key}. A request that is repeated later has a second effect. */
    @WithDefault("P7D")
    Duration answers();

    /** How many rows go in one transaction: more make it shorter, and let others wait longer for the disk. */
    @WithDefault("5000")
    int batch();
}
