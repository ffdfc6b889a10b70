package dev.tandem.gateway.door;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps second attempts from making the trouble worse that they are an answer to: a tenth of all requests may have one. */
final class RetryBudget {
    private static final long PERIOD = Duration.ofSeconds(10).toNanos();
    private static final int LEAST = 10;
    private static final int ONE_OF = 10;

    private final LongSupplier nanos;
    private long began;
    private long requests;
    private long retries;

    RetryBudget() {
        this(System::nanoTime);
    }

    RetryBudget(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    synchronized void request() {
        beginAnew();
        requests++;
    }

    /** Whether one more is within the budget; then it is taken from it. */
    synchronized boolean mayRetry() {
        beginAnew();
        if (retries >= Math.max(LEAST, requests / ONE_OF)) {
            return false;
        }
        retries++;
        return true;
    }

    private void beginAnew() {
        if (nanos.getAsLong() - began >= PERIOD) {
            began = nanos.getAsLong();
            requests = 0;
            retries = 0;
        }
    }
}
