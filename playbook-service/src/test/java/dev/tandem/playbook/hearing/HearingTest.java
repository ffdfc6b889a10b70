package dev.tandem.playbook.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    void bothHaveToNameTheSameDecider() {
        assertEquals("notDecider", decidedByOlga(by(Side.PARTNER, "olga"), by(Side.VENDOR, "max")));
        assertEquals("notDecider", decidedByOlga(by(Side.PARTNER, null), by(Side.VENDOR, null)));
        assertEquals(FREE, decidedByOlga(by(Side.PARTNER, "olga"), by(Side.VENDOR, "olga")));
    }

    @Test
    void whoeverIsAppointedDecidesOnceBothWereHeardOrHadTheirTime() {
        Hearing half = hearing(by(Side.PARTNER, "olga"));

        assertEquals("positionsAwaited", code(half.obstacleToDeciding("olga", true, BEFORE)));
        assertEquals(FREE, code(half.obstacleToDeciding("olga", true, DEADLINE)));
        assertEquals("notDecider", code(half.obstacleToDeciding("olga", false, DEADLINE)));
    }

    @Test
    void whoSpokeDoesNotDecide() {
        Hearing both = hearing(by(Side.PARTNER, null), by(Side.VENDOR, null));

        assertEquals("decidedByParty", code(both.obstacleToDeciding("VENDOR", true, BEFORE)));
    }

    @Test
    void aSideHasOnePosition() {
        assertEquals(
                "positionAlreadyStated", code(hearing(by(Side.PARTNER, null)).obstacleToStating(Side.PARTNER)));
        assertEquals(FREE, code(hearing(by(Side.PARTNER, null)).obstacleToStating(Side.VENDOR)));
    }

    private static String decidedByOlga(Position... positions) {
        return code(hearing(positions).obstacleToDeciding("olga", false, BEFORE));
    }

    private static String code(Optional<Refusal> obstacle) {
        return obstacle.map(Refusal::code).orElse(FREE);
    }

    private static Hearing hearing(Position... positions) {
        return new Hearing(List.of(positions), DEADLINE);
    }

    private static Position by(Side side, String decider) {
        return new Position(side, "So", decider, side.name(), Instant.EPOCH);
    }
}
