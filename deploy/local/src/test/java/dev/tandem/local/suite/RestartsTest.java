package dev.tandem.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RestartsTest {
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Restarts restarts = new Restarts(FIRST);

    @Test
    void thePauseDoublesAndTheSixthDeathIsTheLast() {
        List<Optional<Duration>> pauses = LongStream.rangeClosed(1, 6)
                .mapToObj(minute ->
                        restarts.pauseAfterDeath(Duration.ofMinutes(minute).toNanos()))
                .toList();

        assertEquals(
                List.of(
                        Optional.of(FIRST),
                        Optional.of(FIRST.multipliedBy(2)),
                        Optional.of(FIRST.multipliedBy(4)),
                        Optional.of(FIRST.multipliedBy(8)),
                        Optional.of(FIRST.multipliedBy(16)),
                        Optional.empty()),
                pauses);
    }

    @Test
    void whoHasRunForTenMinutesSinceBeginsAnew() {
        restarts.pauseAfterDeath(0);
        restarts.pauseAfterDeath(1);

        Optional<Duration> pause = restarts.pauseAfterDeath(Restarts.REMEMBERED.toNanos() + 2);

        assertEquals(Optional.of(FIRST), pause);
        assertEquals(1, restarts.count());
    }
}
