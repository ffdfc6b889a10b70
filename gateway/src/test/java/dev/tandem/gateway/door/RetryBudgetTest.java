package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RetryBudget budget = new RetryBudget(nanos::get);

    @Test
    void aFewMayAlwaysBeTriedAgain() {
        assertEquals(10, retriesOf(100));
    }

    @Test
    void ofManyATenthMay() {
        IntStream.range(0, 5_000).forEach(i -> budget.request());

        assertEquals(500, retriesOf(1_000));
    }

    @Test
    void aBudgetLastsTenSeconds() {
        retriesOf(100);
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertEquals(10, retriesOf(100));
    }

    private long retriesOf(int attempts) {
        return IntStream.range(0, attempts).filter(i -> budget.mayRetry()).count();
    }
}
