package dev.tandem.gateway.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.gateway.sandbox.Readiness.ClockStatus;
import dev.tandem.gateway.sandbox.Readiness.Hold;
import dev.tandem.gateway.sandbox.Readiness.WaitsFor;
import dev.tandem.gateway.sandbox.ServiceAnswer.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Instant TO = Instant.parse("2026-03-05T09:00:00Z");
    private static final Instant REAL = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID OLD = UUID.randomUUID();

    private final Map<String, Optional<ServiceAnswer>> round = new HashMap<>();
    private Readiness readiness = Readiness.begin(TO, Set.of(OLD), REAL);
    private Instant now = REAL;

    ReadinessTest() {
        says("lead", done());
        says("playbook", done());
    }

    @Test
    void itIsReadyWhenTwoLooksAgree() {
        looks(Duration.ZERO);
        assertEquals(ClockStatus.ADVANCING, readiness.status());

        looks(Readiness.APART);

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void looksThatFollowTooSoonDoNotCount() {
        looks(Duration.ZERO);
        looks(Duration.ofMillis(300));
        assertEquals(ClockStatus.ADVANCING, readiness.status());

        looks(Duration.ofMillis(200));

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void whatIsReadyStaysSo() {
        becomesReady();

        says("lead", done().due(5));
        looks(Duration.ofMinutes(5));

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void aServiceThatHasNotHeardOfTheMoveHoldsItUp() {
        says("lead", done().now(TO.minusMillis(1)));

        holds("lead", WaitsFor.CLOCK);
    }

    @Test
    void workThatIsDueHoldsItUp() {
        says("lead", done().due(1));

        holds("lead", WaitsFor.DUE_WORK);
    }

    @Test
    void eventsThatAreNotPublishedHoldItUp() {
        says("playbook", done().unpublished(1));

        holds("playbook", WaitsFor.OUTBOX);
    }

    @Test
    void aServiceThatDoesNotHearTheBrokerHoldsItUp() {
        says("lead", done().withoutBroker());

        holds("lead", WaitsFor.BROKER);
    }

    @Test
    void aServiceThatDoesNotAnswerHoldsItUp() {
        round.put("lead", Optional.empty());

        holds("lead", WaitsFor.ANSWER);
    }

    @Test
    void eventsThatWereParkedSinceHoldItUp() {
        says("lead", done().parked(OLD, UUID.randomUUID()));

        holds("lead", WaitsFor.PARKED_EVENTS);
    }

    @Test
    void eventsThatWereParkedBeforeDoNot() {
        says("lead", done().parked(OLD));

        becomesReady();
    }

    @Test
    void oneThatWasParkedBeforeAndIsTriedAgainHoldsItUp() {
        says("lead", done().parked(OLD).waiting(1));

        holds("lead", WaitsFor.PARKED_EVENTS);
    }

    @Test
    void whatWasOnTheTopicsAtTheFirstLookHasToBeHandled() {
        says("playbook", done().at(10, 10));
        says("lead", done().at(10, 9));
        looks(Duration.ZERO);
        looks(Readiness.APART);
        assertEquals(WaitsFor.EVENTS, readiness.holds().get("lead").waitsFor());

        says("playbook", done().at(500, 500));
        says("lead", done().at(500, 10));
        looks(Readiness.APART);

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void whereATopicEndsIsKnownToWhoWritesIt() {
        says("playbook", done().at(11, 11));
        says("lead", done().at(10, 10));
        looks(Duration.ZERO);

        looks(Readiness.APART);

        assertEquals(ClockStatus.ADVANCING, readiness.status());
    }

    @Test
    void aPartitionThatItsReaderHasNotHeardOfIsNotHandled() {
        says("playbook", done().at(1, 1));
        says("lead", done().withoutPartitions());
        looks(Duration.ZERO);
        looks(Readiness.APART);
        assertEquals(WaitsFor.EVENTS, readiness.holds().get("lead").waitsFor());

        says("lead", done().at(1, 1));
        looks(Readiness.APART);

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void anEventOfTheTenantsBetweenTheLooksBeginsThemAnew() {
        looks(Duration.ZERO);
        says("playbook", done().published(8));
        looks(Readiness.APART);
        assertEquals(ClockStatus.ADVANCING, readiness.status());

        looks(Readiness.APART);

        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void workBetweenTheLooksBeginsThemAnew() {
        looks(Duration.ZERO);
        says("lead", done().due(1));
        looks(Readiness.APART);
        says("lead", done());

        looks(Readiness.APART);
        assertEquals(ClockStatus.ADVANCING, readiness.status());
        looks(Readiness.APART);
        assertEquals(ClockStatus.READY, readiness.status());
    }

    @Test
    void itIsStuckWhenNothingHasChangedForAMinute() {
        says("lead", done().due(3));
        looks(Duration.ZERO);
        looks(Duration.ofSeconds(59));
        assertEquals(ClockStatus.ADVANCING, readiness.status());

        looks(Duration.ofSeconds(1));

        assertEquals(ClockStatus.STUCK, readiness.status());
        assertEquals(Set.of("lead"), readiness.holds().keySet());
    }

    @Test
    void howOftenItIsLookedAtDoesNotMatter() {
        says("lead", done().due(3));
        looks(Duration.ofMinutes(10));

        assertEquals(ClockStatus.ADVANCING, readiness.status());
    }

    @Test
    void itGoesOnByItselfWhenTheServiceIsBack() {
        round.put("lead", Optional.empty());
        looks(Duration.ZERO);
        looks(Duration.ofMinutes(2));
        assertEquals(ClockStatus.STUCK, readiness.status());

        says("lead", done());

        becomesReady();
    }

    @Test
    void aLongBacklogThatGetsShorterIsNotStuck() {
        for (int minute = 0; minute < 10; minute++) {
            says("lead", done().due(1_000).since(TO.minus(Duration.ofHours(10 - minute))));
            looks(Duration.ofSeconds(61));
            assertEquals(ClockStatus.ADVANCING, readiness.status());
        }
    }

    @Test
    void otherTenantsTrafficDoesNotHideThatWorkStandsStill() {
        says("lead", done().due(3).at(10, 10));
        looks(Duration.ZERO);
        says("lead", done().due(3).at(900, 900));
        looks(Duration.ofMinutes(2));

        assertEquals(ClockStatus.STUCK, readiness.status());
    }

    private void holds(String service, WaitsFor waitsFor) {
        for (int look = 0; look < 3; look++) {
            looks(Readiness.APART);
            assertEquals(ClockStatus.ADVANCING, readiness.status());
        }
        Map<String, Hold> holds = readiness.holds();
        assertEquals(Set.of(service), holds.keySet());
        assertEquals(waitsFor, holds.get(service).waitsFor());
        says(service, done());
        becomesReady();
    }

    private void becomesReady() {
        looks(Readiness.APART);
        looks(Readiness.APART);
        assertEquals(ClockStatus.READY, readiness.status());
    }

    /** A look that takes no time, that long after the last one. */
    private void looks(Duration later) {
        now = now.plus(later);
        readiness = readiness.looked(round, now, now);
    }

    private void says(String service, Saying saying) {
        round.put(service, Optional.of(saying.answer()));
    }

    private static Saying done() {
        return new Saying(TO, 0, Optional.empty(), 0, 7, 0, Set.of(), Optional.of(topics(10, 10)));
    }

    private static Topics topics(long head, long handled) {
        return new Topics(
                Set.of("tandem.playbook"), Map.of("tandem.playbook-0", head), Map.of("tandem.playbook-0", handled));
    }

    private record Saying(
            Instant now,
            long due,
            Optional<Instant> earliestDue,
            long unpublished,
            long published,
            int waiting,
            Set<UUID> parked,
            Optional<Topics> topics) {
        private Saying now(Instant other) {
            return new Saying(other, due, earliestDue, unpublished, published, waiting, parked, topics);
        }

        private Saying due(long other) {
            return new Saying(now, other, earliestDue, unpublished, published, waiting, parked, topics);
        }

        private Saying since(Instant other) {
            return new Saying(now, due, Optional.of(other), unpublished, published, waiting, parked, topics);
        }

        private Saying unpublished(long other) {
            return new Saying(now, due, earliestDue, other, published, waiting, parked, topics);
        }

        private Saying published(long other) {
            return new Saying(now, due, earliestDue, unpublished, other, waiting, parked, topics);
        }

        private Saying waiting(int other) {
            return new Saying(now, due, earliestDue, unpublished, published, other, parked, topics);
        }

        private Saying parked(UUID... others) {
            return new Saying(now, due, earliestDue, unpublished, published, waiting, Set.of(others), topics);
        }

        private Saying at(long head, long handled) {
            return new Saying(
                    now,
                    due,
                    earliestDue,
                    unpublished,
                    published,
                    waiting,
                    parked,
                    Optional.of(ReadinessTest.topics(head, handled)));
        }

        private Saying withoutPartitions() {
            return new Saying(
                    now,
                    due,
                    earliestDue,
                    unpublished,
                    published,
                    waiting,
                    parked,
                    Optional.of(new Topics(Set.of("tandem.playbook"), Map.of(), Map.of())));
        }

        private Saying withoutBroker() {
            return new Saying(now, due, earliestDue, unpublished, published, waiting, parked, Optional.empty());
        }

        private ServiceAnswer answer() {
            return new ServiceAnswer(now, due, earliestDue, unpublished, published, waiting, parked, topics);
        }
    }
}
