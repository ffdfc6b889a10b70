package dev.tandem.platform.timer;

import java.time.Duration;

/**
 * Work that lies in the database and is gone on with whenever there is some: tenant by tenant, a part per transaction, so that
 * it is never lost with a process. {@link BackgroundWorks} sees to it.
 */
public interface BackgroundWork {
    /** Stable, by which it can be paused; such as {@code backlog}. */
    String name();

    /** How often it is looked for. Whoever knows that there is some wakes it up. */
    Duration every();

    /** A native query for the tenants that have some, cheap where there is none. */
    String tenants();

    /**
     * Does a part of one tenant's work, in a transaction.
     *
     * @return whether more may be left
     */
    boolean doPart();

    /** How long a part may take before its transaction is rolled back. */
    default Duration longestPart() {
        return Duration.ofSeconds(60);
    }
}
