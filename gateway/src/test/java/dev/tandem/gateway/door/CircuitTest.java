package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.door.Circuit.Attempt;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircuitTest {
    /** As it may be: what the JVM counts from is anything. */
    private final AtomicLong nanos = new AtomicLong(-Duration.ofDays(1).toNanos() + 1);

    private final Circuit circuit = new Circuit(nanos::get);

    @Test
    void someFailuresKeepNobodyBack() {
        times(4, Attempt::unreachable);

        assertFalse(isLeftAlone());
    }

    @Test
    void afterFiveInARowThatDidNotReachItItIsLeftAlone() {
        times(5, Attempt::unreachable);

        assertLeftAloneFor(1);
        later(Duration.ofMillis(999));
        assertLeftAloneFor(1);
        later(Duration.ofMillis(1));
        assertFalse(isLeftAlone());
    }

    @Test
    void onceReachedTheRowBeginsAnew() {
        times(4, Attempt::unreachable);
        times(1, Attempt::answered);
        times(4, Attempt::unreachable);
        times(1, Attempt::broken);
        times(4, Attempt::unreachable);

        assertFalse(isLeftAlone());
    }

    @Test
    void whenHalfOfTwentyCameToNothingItIsLeftAlone() {
        times(10, Attempt::answered);
        times(9, Attempt::broken);
        assertFalse(isLeftAlone());

        times(1, Attempt::broken);

        assertLeftAloneFor(1);
    }

    @Test
    void ofFewerThanTwentyAllMayComeToNothing() {
        times(19, Attempt::broken);

        assertFalse(isLeftAlone());
    }

    @Test
    void aFewSlowOperationsBesideMoreGoodOnesKeepNobodyBack() {
        times(20, Attempt::answered);
        times(19, Attempt::broken);

        assertFalse(isLeftAlone());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9})
    void withinTenSecondsItAddsUp(int seconds) {
        times(10, Attempt::broken);
        later(Duration.ofSeconds(seconds));
        times(10, Attempt::broken);

        assertTrue(isLeftAlone());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 25, 100_000})
    void afterTenSecondsItIsForgotten(int seconds) {
        times(19, Attempt::broken);
        later(Duration.ofSeconds(seconds));
        times(19, Attempt::broken);

        assertFalse(isLeftAlone());
    }

    @Test
    void whatIsForgottenIsSoSecondBySecond() {
        times(10, Attempt::broken);
        later(Duration.ofSeconds(5));
        times(10, Attempt::answered);
        later(Duration.ofSeconds(5));

        times(9, Attempt::broken);
        assertFalse(isLeftAlone());
        times(1, Attempt::broken);
        assertTrue(isLeftAlone());
    }

    @Test
    void whatItsClientGaveUpSaysNothing() {
        times(15, Attempt::broken);
        times(100, givenUp -> {});
        times(4, Attempt::broken);

        assertFalse(isLeftAlone());
    }

    @Test
    void whatAnswersHoweverLateIsNotLeftAlone() {
        for (int i = 0; i < 100; i++) {
            Attempt slow = begun();
            later(Duration.ofSeconds(59));
            slow.answered();
        }

        assertFalse(isLeftAlone());
    }

    @Test
    void whileOneTriesTheOthersWait() {
        times(5, Attempt::unreachable);
        later(Duration.ofSeconds(1));

        Attempt trial = begun();
        assertLeftAloneFor(2);

        trial.answered();
        assertFalse(isLeftAlone());
    }

    @Test
    void ifNothingComesOfATrialAnotherOneFollows() {
        times(5, Attempt::unreachable);
        later(Duration.ofSeconds(1));

        begun();
        later(Duration.ofSeconds(2));

        begun().answered();
        assertFalse(isLeftAlone());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePausesGrowUpToFiveSeconds(boolean isReached) {
        times(20, Attempt::broken);
        for (int pause : new int[] {1, 2, 4, 4, 4}) {
            assertLeftAloneFor(pause);
            later(Duration.ofSeconds(pause));
            times(1, isReached ? Attempt::broken : Attempt::unreachable);
        }
    }

    @Test
    void onceItAnswersItBeginsAnew() {
        times(20, Attempt::broken);
        later(Duration.ofSeconds(1));
        times(1, Attempt::broken);
        later(Duration.ofSeconds(2));
        times(1, Attempt::answered);

        times(19, Attempt::broken);
        assertFalse(isLeftAlone());
        times(1, Attempt::broken);
        assertLeftAloneFor(1);
    }

    @Test
    void whatBeganBeforeItWasLeftAloneSaysNothingOfHowItIsSince() {
        Attempt good = begun();
        Attempt bad = begun();
        times(20, Attempt::broken);

        good.answered();
        bad.unreachable();

        assertLeftAloneFor(1);
    }

    private void times(int times, Consumer<Attempt> end) {
        for (int i = 0; i < times; i++) {
            end.accept(begun());
        }
    }

    private Attempt begun() {
        return circuit.attempt().orElseThrow();
    }

    private boolean isLeftAlone() {
        return circuit.attempt().isEmpty();
    }

    private void assertLeftAloneFor(long seconds) {
        assertTrue(isLeftAlone());
        assertEquals(seconds, circuit.secondsToWait());
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
