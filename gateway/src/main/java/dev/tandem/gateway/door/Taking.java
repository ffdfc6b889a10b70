package dev.tandem.gateway.door;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How far a client is behind with taking its answers. It owes 1,600 bytes for each second in which it is waited for, and pays with each
 * byte that it takes; it is given up on once it owes as much as falls due within the patience with it. Whoever takes as fast as that, in
 * however large pieces within that bound, never is; whoever takes half of it is, after twice the patience.
 *
 * <p>The pieces are large: what a client has taken is only seen by what the system lets go of. It has a buffer of twice 64 KB for each
 * connection, and says that there is room in it once a third is free; a client's system tells of the room in its own buffer, mostly of 64
 * to 128 KB, once a half is free. So up to 43 and 64 KB, together 107 of the 125 KB of the default patience, may have been taken before
 * any of it is seen.
 */
final class Taking {
    /** In bytes. Whoever takes less keeps a connection of a service from others. */
    private static final long LEAST_A_SECOND = 1_600;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long mostOwed;
    private long owed;
    private long seenAt;
    private long takenThen;
    private boolean waitedForThen;

    /** @param patience with a client that takes nothing */
    Taking(Duration patience) {
        mostOwed = LEAST_A_SECOND * patience.toMillis() / 1_000;
    }

    /**
     * To be told whenever the client begins or ceases to be waited for, and at any time in between.
     *
     * @param now in nanoseconds, by a clock that never goes back
     * @param taken in bytes, since it is connected
     * @param isWaitedFor whether there is more for it than can be passed on
     */
    void see(long now, long taken, boolean isWaitedFor) {
        long due = waitedForThen ? (now - seenAt) * LEAST_A_SECOND / SECOND : 0;
        owed = Math.max(0, owed + due - (taken - takenThen));
        seenAt = now;
        takenThen = taken;
        waitedForThen = isWaitedFor;
    }

    boolean isGivenUpOn() {
        return owed >= mostOwed;
    }

    /** Until it is given up on if it takes nothing. */
    Duration patienceLeft() {
        return Duration.ofMillis((mostOwed - owed) * 1_000 / LEAST_A_SECOND + 1);
    }
}
