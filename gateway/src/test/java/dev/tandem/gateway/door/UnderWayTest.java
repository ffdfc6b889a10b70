package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UnderWayTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final UnderWay underWay = new UnderWay();

    @Test
    void aProcessEndsOnceNothingIsUnderWay() throws Exception {
        underWay.begin();
        CompletableFuture<Boolean> drained = CompletableFuture.supplyAsync(() -> underWay.drain(LONG));
        while (!underWay.isDraining()) {
            Thread.onSpinWait();
        }
        assertFalse(drained.isDone());

        underWay.end();

        assertTrue(drained.get(LONG.toSeconds(), TimeUnit.SECONDS));
    }

    @Test
    void whatComesMeanwhileIsWaitedForToo() {
        underWay.begin();
        underWay.begin();
        underWay.end();

        assertFalse(underWay.drain(SHORT));
    }

    @Test
    void whereNothingIsUnderWayNobodyWaits() {
        assertTrue(underWay.drain(Duration.ZERO));
    }
}
