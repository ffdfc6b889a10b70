package dev.tandem.playbook.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.staff.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearingTest {
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
        assertEquals(Optional.empty(), hearing(by(Side.PARTNER, "ben")).agreedDecider());
        assertEquals(
                Optional.empty(),
                hearing(by(Side.PARTNER, "ben"), by(Side.VENDOR, "max")).agreedDecider());
        assertEquals(
                Optional.empty(),
                hearing(by(Side.PARTNER, null), by(Side.VENDOR, null)).agreedDecider());
        assertEquals(
                Optional.of("ben"),
                hearing(by(Side.PARTNER, "ben"), by(Side.VENDOR, "ben")).agreedDecider());
    }

    @Test
    void whoSpokeIsAParty() {
        assertTrue(hearing(by(Side.PARTNER, null)).isParty("PARTNER"));
        assertFalse(hearing(by(Side.PARTNER, null)).isParty("VENDOR"));
    }

    private static Hearing hearing(Position... statements) {
        return new Hearing(List.of(statements), DEADLINE);
    }

    private static Position by(Side side, String decider) {
        return new Position(side, "So", decider, side.name(), Instant.EPOCH);
    }
}
