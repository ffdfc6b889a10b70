package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(80);
    private static final int AN_HOUR = 3_600;
    /** In bytes, of two buffers of systems: what may have been taken before it is seen. */
    private static final long UNSEEN = (43 << 10) + (64 << 10);

    private final Taking taking = new Taking(PATIENCE);

    /** Who takes so many bytes a second, of which is seen what makes a piece: when it is given up on, in seconds, or an hour. */
    private int givenUpOnAfter(int rate, long piece) {
        see(0, 0, true);
        for (int second = 1; second < AN_HOUR; second++) {
            see(second, (long) second * rate / piece * piece, true);
            if (taking.isGivenUpOn()) {
                return second;
            }
        }
        return AN_HOUR;
    }

    private void see(int second, long bytes, boolean isWaitedFor) {
        taking.see(TimeUnit.SECONDS.toNanos(second), bytes, isWaitedFor);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_600, 2_000, 8_000, 20_000})
    void whoTakesAsMuchAsItOughtToIsNotGivenUpOnHoweverLateItIsSeen(int rate) {
        assertEquals(AN_HOUR, givenUpOnAfter(rate, UNSEEN));
    }

    @Test
    void whoTakesNothingIsGivenUpOnWhenPatienceEnds() {
        assertEquals(80, givenUpOnAfter(0, 1));
    }

    @Test
    void whoTakesHalfOfItIsGivenUpOnAfterTwiceThePatience() {
        assertEquals(160, givenUpOnAfter(800, 1));
    }

    @Test
    void whoTookMuchBeforeHasNothingInStore() {
        see(0, 0, true);
        see(1, 10_000_000, true);
        see(80, 10_000_000, true);

        assertFalse(taking.isGivenUpOn());
        see(81, 10_000_000, true);
        assertTrue(taking.isGivenUpOn());
    }

    @Test
    void timeInWhichThereIsNothingToTakeIsNoOnesFault() {
        see(0, 0, true);
        see(40, 0, false);
        see(1_000, 0, true);
        see(1_039, 0, true);

        assertFalse(taking.isGivenUpOn());
        assertEquals(Duration.ofMillis(1_001), taking.patienceLeft());
        see(1_040, 0, true);
        assertTrue(taking.isGivenUpOn());
    }

    @Test
    void whatIsTakenWhileNobodyWaitsIsPaidAsWell() {
        see(0, 0, true);
        see(70, 0, false);
        see(71, 112_000, true);

        assertEquals(PATIENCE.plusMillis(1), taking.patienceLeft());
    }
}
