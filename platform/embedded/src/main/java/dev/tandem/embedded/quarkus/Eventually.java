package dev.tandem.embedded.quarkus;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.awaitility.pollinterval.IterativePollInterval;

/** For what follows from an event: it holds within moments, or the test has failed. */
public final class Eventually {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(160);

    private Eventually() {}

    /** Looks soon and then ever less often, so that waiting neither lasts nor keeps the machine from what is waited for. */
    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .pollDelay(FIRST_PAUSE)
                .pollInterval(new IterativePollInterval(Eventually::longer, FIRST_PAUSE))
                .untilAsserted(assertion);
    }

    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
