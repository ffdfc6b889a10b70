package dev.tandem.playbook.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.driver.Persons;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HearingTest {
    private static final String FREE = "";
    private static final Instant DEADLINE = Instant.EPOCH.plusSeconds(100);
    private static final Instant BEFORE = DEADLINE.minusSeconds(1);

    @Test
    void aSideAlwaysReadsItsOwn() {
        assertTrue(hearing(by(Side.PARTNER, null)).isReadable(Side.PARTNER, Side.PARTNER, BEFORE));
    }

    @Test
    void theOthersIsReadOnceBothHaveSpoken() {
        assertFalse(hearing(by(Side.PARTNER, null)).isReadable(Side.PARTNER, Side.VENDOR, BEFORE));
        assertTrue(
                hearing(by(Side.PARTNER, null), by(Side.VENDOR, null)).isReadable(Side.PARTNER, Side.VENDOR, BEFORE));
    }

    @Test
    void theOthersIsReadFromTheDeadlineOn() {
        assertTrue(hearing(by(Side.PARTNER, null)).isReadable(Side.PARTNER, Side.VENDOR, DEADLINE));
    }

    @Test
    void whatIsSealedWhenTheCaseEndsStaysSealed() {
        Hearing ended = ended(BEFORE, by(Side.PARTNER, null));

        assertFalse(ended.isOver(DEADLINE));
        assertFalse(ended.isReadable(Side.PARTNER, Side.VENDOR, DEADLINE));
        assertFalse(ended.readsTheOther(Side.VENDOR, DEADLINE));
        assertTrue(ended.isReadable(Side.PARTNER, Side.PARTNER, DEADLINE));
    }

    @Test
    void whatWasOpenWhenTheCaseEndedStaysOpen() {
        Hearing heard = ended(BEFORE, by(Side.PARTNER, null), by(Side.VENDOR, null));
        Hearing late = ended(DEADLINE, by(Side.PARTNER, null));

        assertTrue(heard.isReadable(Side.PARTNER, Side.VENDOR, DEADLINE));
        assertTrue(late.isReadable(Side.PARTNER, Side.VENDOR, DEADLINE));
    }

    private static Hearing ended(Instant at, Position... positions) {
        return new Hearing(List.of(positions), List.of(), DEADLINE, Instant.EPOCH, at);
    }

    @Test
    void bothHaveToNameTheSameDecider() {
        assertEquals("notDecider", decidedByOlga(by(Side.PARTNER, Persons.OLGA), by(Side.VENDOR, Persons.MAX)));
        assertEquals("notDecider", decidedByOlga(by(Side.PARTNER, null), by(Side.VENDOR, null)));
        assertEquals(FREE, decidedByOlga(by(Side.PARTNER, Persons.OLGA), by(Side.VENDOR, Persons.OLGA)));
    }

    @Test
    void whoeverIsAppointedDecidesOnceBothWereHeardOrHadTheirTime() {
        Hearing half = hearing(by(Side.PARTNER, Persons.OLGA));

        assertEquals("positionsAwaited", code(half.obstacleToDeciding(Persons.OLGA, true, false, BEFORE)));
        assertEquals(FREE, code(half.obstacleToDeciding(Persons.OLGA, true, false, DEADLINE)));
        assertEquals("notDecider", code(half.obstacleToDeciding(Persons.OLGA, false, false, DEADLINE)));
    }

    @Test
    void anIdleDeciderKeepsNobodyFromDecidingForEver() {
        Hearing both = hearing(by(Side.PARTNER, Persons.OLGA), by(Side.VENDOR, Persons.OLGA));
        Instant late = DEADLINE.plus(Hearing.DECIDERS_TIME);

        assertEquals("notDecider", code(both.obstacleToDeciding(Persons.BEN, true, false, late.minusMillis(1))));
        assertEquals(FREE, code(both.obstacleToDeciding(Persons.BEN, true, false, late)));
        assertEquals(FREE, code(both.obstacleToDeciding(Persons.BEN, false, true, late)));
        assertEquals("notDecider", code(both.obstacleToDeciding(Persons.BEN, false, false, late)));
        assertEquals("decidedByParty", code(both.obstacleToDeciding(Persons.MAX, false, true, late)));
    }

    @Test
    void aPartyThatBothSidesNameIsNoDecider() {
        Hearing both = hearing(by(Side.PARTNER, Persons.MAX), by(Side.VENDOR, Persons.MAX));

        assertEquals(FREE, code(both.obstacleToDeciding(Persons.OLGA, true, false, BEFORE)));
    }

    @Test
    void whoSpokeDoesNotDecide() {
        Hearing both = hearing(by(Side.PARTNER, null), by(Side.VENDOR, null));

        assertEquals("decidedByParty", code(both.obstacleToDeciding(Persons.MAX, true, false, BEFORE)));
    }

    @Test
    void nobodyDecidesWhileASideMayAnswerWhatWasBroughtLast() {
        List<Position> both = List.of(by(Side.PARTNER, null), by(Side.VENDOR, null));
        Instant answered = DEADLINE.minusSeconds(50);
        Hearing hearing = new Hearing(both, List.of(), DEADLINE, answered, null);
        Hearing longer = new Hearing(both, List.of(), DEADLINE, DEADLINE.plusSeconds(50), null);

        assertEquals("answerAwaited", code(olga(hearing, answered.minusMillis(1))));
        assertEquals(FREE, code(olga(hearing, answered)));
        assertEquals("answerAwaited", code(olga(longer, BEFORE)));
        assertEquals(FREE, code(olga(longer, DEADLINE)));
    }

    @Test
    void whoBroughtEvidenceDoesNotDecide() {
        Exhibit olgas = new Exhibit(Side.VENDOR, "Minutes", null, Persons.OLGA, Instant.EPOCH);
        List<Position> named = List.of(by(Side.PARTNER, Persons.OLGA), by(Side.VENDOR, Persons.OLGA));
        Hearing hearing = new Hearing(named, List.of(olgas), DEADLINE, Instant.EPOCH, null);

        assertEquals("decidedByParty", code(olga(hearing, DEADLINE)));
        assertEquals(Optional.empty(), hearing.agreedDecider());
        assertEquals(FREE, code(hearing.obstacleToDeciding(Persons.BEN, true, false, DEADLINE)));
    }

    @Test
    void aSideHasReadTheOtherOnceItsStatementsAreOpen() {
        Exhibit vendors = new Exhibit(Side.VENDOR, "Minutes", null, Persons.MAX, Instant.EPOCH);
        Hearing alone = hearing(by(Side.PARTNER, null));
        Hearing shown = new Hearing(alone.positions(), List.of(vendors), DEADLINE, Instant.EPOCH, null);

        assertFalse(alone.readsTheOther(Side.PARTNER, DEADLINE));
        assertFalse(shown.readsTheOther(Side.PARTNER, BEFORE));
        assertTrue(shown.readsTheOther(Side.PARTNER, DEADLINE));
        assertTrue(hearing(by(Side.PARTNER, null), by(Side.VENDOR, null)).readsTheOther(Side.PARTNER, BEFORE));
    }

    private static Optional<Refusal> olga(Hearing hearing, Instant now) {
        return hearing.obstacleToDeciding(Persons.OLGA, true, false, now);
    }

    @Test
    void aSideHasOnePosition() {
        assertEquals(
                "positionAlreadyStated", code(hearing(by(Side.PARTNER, null)).obstacleToStating(Side.PARTNER)));
        assertEquals(FREE, code(hearing(by(Side.PARTNER, null)).obstacleToStating(Side.VENDOR)));
    }

    private static String decidedByOlga(Position... positions) {
        return code(hearing(positions).obstacleToDeciding(Persons.OLGA, false, false, BEFORE));
    }

    private static String code(Optional<Refusal> obstacle) {
        return obstacle.map(Refusal::code).orElse(FREE);
    }

    private static Hearing hearing(Position... positions) {
        return new Hearing(List.of(positions), List.of(), DEADLINE, Instant.EPOCH, null);
    }

    private static Position by(Side side, UUID decider) {
        return new Position(side, "So", decider, side == Side.VENDOR ? Persons.MAX : Persons.ADA, Instant.EPOCH);
    }
}
