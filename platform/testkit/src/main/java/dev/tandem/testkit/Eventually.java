package dev.tandem.testkit;

import static dev.tandem.testkit.Eventually.eventually;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.awaitility.pollinterval.IterativePollInterval;

/** For what follows from an event: it holds within moments, or the test has failed. */
public final class Eventually {
    /** Long enough for a machine that pauses for a while; a passing test never waits for it. */
    private static final Duration USUAL = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(160);

    private Eventually() {}

    /** Looks soon and then ever less often, so that waiting neither lasts nor keeps the machine from what is waited for. */
    public static void eventually(ThrowingRunnable assertion) {
        eventually(USUAL, assertion);
    }

    /** For what takes longer than moments. */
    public static void eventually(Duration atMost, ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(atMost)
                .pollInSameThread()
                .pollDelay(FIRST_PAUSE)
                .pollInterval(new IterativePollInterval(Eventually::longer, FIRST_PAUSE))
                .untilAsserted(assertion);
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
