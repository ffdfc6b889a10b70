package dev.tandem.gateway.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.gateway.sandbox.Readiness.ClockStatus;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Moves of a simulated suite: what is told to be ready is ready. */
@Timeout(60)
class SimulatedMovesTest {
    private static final int MOVES = 200;

    /** Tells by itself whether it is ready. */
    private interface Rule {
        boolean isReady(Map<String, Optional<ServiceAnswer>> answers, long begun);
    }

    @Test
    void nothingThatTheMoveHasMadeDueIsDoneAfterItIsReady() {
        assertEquals(0, early(suite -> {
            AtomicReference<Readiness> known =
                    new AtomicReference<>(Readiness.begin(SimulatedSuite.TO, Set.of(), SimulatedSuite.START));
            return (answers, begun) -> {
                known.set(known.get().looked(answers, SimulatedSuite.START.plusMillis(begun), suite.realTime()));
                return known.get().status() == ClockStatus.READY;
            };
        }));
    }

    /** Else the simulation would prove nothing. */
    @Test
    void oneLookWouldTellTooEarly() {
        long early = early(suite -> (answers, begun) -> nobodyHasAnythingLeft(answers));

        assertTrue(early > 0, "no move was told to be ready too early");
    }

    @Test
    void twoLooksThatDoNotAskWhatWasPublishedWouldTellTooEarly() {
        long early = early(suite -> {
            AtomicReference<Map<String, Optional<ServiceAnswer>>> first = new AtomicReference<>();
            return (answers, begun) -> {
                if (!nobodyHasAnythingLeft(answers)) {
                    first.set(null);
                    return false;
                }
                return first.getAndSet(answers) != null;
            };
        });

        assertTrue(early > 0, "no move was told to be ready too early");
    }

    private static long early(Function<SimulatedSuite, Rule> rule) {
        return LongStream.range(0, MOVES)
                .filter(seed -> {
                    SimulatedSuite suite = new SimulatedSuite(seed);
                    return suite.lateness(rule.apply(suite)::isReady) > 0;
                })
                .count();
    }

    private static boolean nobodyHasAnythingLeft(Map<String, Optional<ServiceAnswer>> answers) {
        return answers.values().stream()
                .map(Optional::orElseThrow)
                .allMatch(answer -> answer.due() == 0
                        && answer.unpublished() == 0
                        && answer.waiting() == 0
                        && !answer.now().isBefore(SimulatedSuite.TO));
    }
}
