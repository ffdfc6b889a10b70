package dev.tandem.lead.routing.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import dev.tandem.lead.routing.pool.PoolContent.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayedEndingsTest {
    private static final Instant START = Instant.EPOCH;
    private static final Candidate ALPINE = Candidate.partner(new UUID(0, 1));
    private static final Candidate BOREAL = Candidate.partner(new UUID(0, 2));

    private Workload workload;
    private WorkloadReplay open;

    @BeforeEach
    void nobodyHasAnythingInHand() {
        workload = new Workload();
        open = new WorkloadReplay(workload, Set.of(ALPINE));
    }

    private void given(Candidate holder, Instant until) {
        workload.add(holder, List.of(), START);
        open.given(holder, until);
    }

    @Test
    void aLeadIsOpenUntilItEndsAndNoLonger() {
        Instant end = START.plusSeconds(60);
        given(ALPINE, end);

        open.advanceTo(end.minusNanos(1));
        assertEquals(1, workload.openOf(ALPINE));

        open.advanceTo(end);
        assertEquals(0, workload.openOf(ALPINE));
    }

    @Test
    void whatHasNoKnownEndStaysOpen() {
        given(ALPINE, null);

        open.advanceTo(Instant.MAX);

        assertEquals(1, workload.openOf(ALPINE));
    }

    @Test
    void leadsEndInTheOrderOfTheirEndsNotOfTheirBeginnings() {
        given(ALPINE, START.plusSeconds(30));
        given(ALPINE, START.plusSeconds(10));
        given(ALPINE, START.plusSeconds(20));

        open.advanceTo(START.plusSeconds(20));

        assertEquals(1, workload.openOf(ALPINE));
    }

    @Test
    void whoHasNoLimitIsNotRemembered() {
        given(BOREAL, START);

        open.advanceTo(Instant.MAX);

        assertEquals(1, workload.openOf(BOREAL));
    }

    /** A lead and its holder as recorded by the test, to count open leads at any time. */
    private record Held(Candidate holder, Instant until) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aLimitIsNeverExceededAndNobodyIsPassedOverBelowIt(long seed) {
        Random random = new Random(seed);
        int limit = 1 + random.nextInt(4);
        PoolSelection pool = new PoolSelection(
                new UUID(0, 9),
                new PoolContent(
                        "one", "UTC", null, List.of(new Member(ALPINE.partnerId(), null, 1, limit, List.of(), false))),
                Turns.none(1));
        CandidateStates roster =
                new CandidateStates(Set.of(ALPINE), Map.of(pool.id(), pool), Map.of(), workload, START);
        List<Held> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Instant now = START.plus(Duration.ofMinutes(i));
            Instant until = random.nextInt(50) == 0 ? null : now.plus(Duration.ofMinutes(random.nextInt(12)));
            long inHand = all.stream()
                    .filter(held -> held.until() == null || held.until().isAfter(now))
                    .count();
            open.advanceTo(now);
            boolean gets = pool.give("rule", RoutingCase.of(LeadFacts.of("DE")), roster.at(now)).stream()
                    .anyMatch(verdict -> verdict.chosen());

            assertEquals(inHand, workload.openOf(ALPINE));
            assertEquals(inHand < limit, gets);
            if (gets) {
                given(ALPINE, until);
                all.add(new Held(ALPINE, until));
            }
        }
        assertTrue(all.size() > limit);
    }
}
