package dev.tandem.lead.routing.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    private static List<Boolean> all(int members) {
        return Collections.nCopies(members, true);
    }

    private static List<Integer> order(List<Integer> weights, int leads) {
        Turns turns = Turns.none(weights.size());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            int next = turns.next(weights, all(weights.size()));
            order.add(next);
            turns = turns.taken(next, weights, all(weights.size()));
        }
        return order;
    }

    @Test
    void equalsTakeTurnsInTheOrderInWhichTheyStand() {
        assertEquals(List.of(0, 1, 2, 0, 1, 2), order(List.of(5, 5, 5), 6));
    }

    @Test
    void aHeavierMemberComesMoreOften() {
        assertEquals(List.of(0, 0, 0, 1, 0, 0, 0, 1), order(List.of(3, 1), 8));
    }

    @Test
    void weightZeroTakesNoTurns() {
        assertEquals(List.of(1, 1, 1), order(List.of(0, 1), 3));
        assertEquals(-1, Turns.none(1).next(List.of(0), all(1)));
    }

    /** The bound of the quota method, at every prefix: less than one lead from the exact share, for any weights. */
    @Test
    void sharesHoldToWithinOneLeadAfterEveryLead() {
        Random seeded = new Random(42);
        for (int round = 0; round < 300; round++) {
            int members = 1 + seeded.nextInt(12);
            List<Integer> weights = seeded.ints(members, 0, round % 2 == 0 ? 10 : 10_001)
                    .boxed()
                    .toList();
            long whole = weights.stream().mapToLong(Integer::longValue).sum();
            Turns turns = Turns.none(members);
            for (int lead = 1; whole > 0 && lead <= 500; lead++) {
                int next = turns.next(weights, all(members));
                turns = turns.taken(next, weights, all(members));
                for (int i = 0; i < members; i++) {
                    // |had - lead * weight / whole| < 1, without fractions.
                    assertTrue(
                            Math.abs(turns.had().get(i) * whole - (long) lead * weights.get(i)) < whole,
                            weights + " after " + lead + ": " + turns);
                }
            }
        }
    }

    @Test
    void whoWasAwayDoesNotCatchUp() {
        List<Integer> weights = List.of(1, 1);
        Turns turns = Turns.none(2);
        for (int i = 0; i < 100; i++) {
            List<Boolean> firstIsAway = List.of(false, true);
            assertEquals(1, turns.next(weights, firstIsAway));
            turns = turns.taken(1, weights, firstIsAway);
        }

        int given = 0;
        for (int i = 0; i < 10; i++) {
            int next = turns.next(weights, all(2));
            given += next == 0 ? 1 : 0;
            turns = turns.taken(next, weights, all(2));
        }
        assertEquals(5, given);
    }

    @Test
    void theSameStateGivesTheSameAnswerWhoeverIsAway() {
        Random seeded = new Random(3);
        List<Integer> weights = List.of(7, 1, 3, 9_999, 2);
        Turns one = Turns.none(5);
        Turns other = Turns.none(5);
        for (int lead = 0; lead < 2_000; lead++) {
            List<Boolean> available =
                    IntStream.range(0, 5).mapToObj(any -> seeded.nextBoolean()).toList();
            int next = one.next(weights, available);
            assertEquals(next, other.next(weights, available));
            assertTrue(next < 0 ? !available.contains(true) : available.get(next));
            one = next < 0 ? one : one.taken(next, weights, available);
            other = next < 0 ? other : other.taken(next, weights, available);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR,  2026-10-25T00:30:00Z, 2026-10-25T00:00:00Z",
        "DAY,   2026-10-25T12:00:00Z, 2026-10-24T22:00:00Z",
        "WEEK,  2026-10-25T12:00:00Z, 2026-10-18T22:00:00Z",
        "MONTH, 2026-10-31T23:30:00Z, 2026-10-31T23:00:00Z"
    })
    void periodsBeginByTheZonesClock(CapPeriod period, Instant at, Instant start) {
        assertEquals(start, period.start(at, ZoneId.of("Europe/Berlin")));
    }
}
