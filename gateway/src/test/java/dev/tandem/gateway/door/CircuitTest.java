package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Circuit circuit = new Circuit(nanos::get);

    @Test
    void someFailuresKeepNobodyBack() {
        failTimes(4);

        assertEquals(0, circuit.secondsToWait());
    }

    @Test
    void afterFiveInARowItIsLeftAlone() {
        failTimes(5);

        assertEquals(1, circuit.secondsToWait());
        later(Duration.ofMillis(999));
        assertEquals(1, circuit.secondsToWait());
        later(Duration.ofMillis(1));
        assertEquals(0, circuit.secondsToWait());
    }

    @Test
    void whileOneTriesTheOthersWait() {
        failTimes(5);
        later(Duration.ofSeconds(1));

        assertEquals(0, circuit.secondsToWait());
        assertEquals(1, circuit.secondsToWait());

        circuit.reached();
        assertEquals(0, circuit.secondsToWait());
        assertEquals(0, circuit.secondsToWait());
    }

    @Test
    void thePausesGrowUpToFiveSeconds() {
        failTimes(5);
        for (int pause : new int[] {1, 2, 4, 5, 5}) {
            assertEquals(pause, circuit.secondsToWait());
            later(Duration.ofSeconds(pause));
            assertEquals(0, circuit.secondsToWait());
            circuit.failed();
        }
    }

    @Test
    void onceReachedItBeginsAnew() {
        failTimes(4);
        circuit.reached();
        failTimes(4);

        assertEquals(0, circuit.secondsToWait());
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed();
        }
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
