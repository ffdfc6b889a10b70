package dev.tandem.gateway.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void theFirstKeySignsAtOnce() {
        assertEquals(Optional.of(MARCH), KeyRotation.nextUse(List.of(), MARCH));
    }

    @Test
    void theNextOneIsMadeADayBeforeItSigns() {
        Instant due = MARCH.plus(Duration.ofDays(30));

        assertEquals(
                Optional.empty(),
                KeyRotation.nextUse(List.of(MARCH), due.minus(DAY).minusSeconds(1)));
        assertEquals(Optional.of(due), KeyRotation.nextUse(List.of(MARCH), due.minus(DAY)));
        assertEquals(Optional.empty(), KeyRotation.nextUse(List.of(MARCH, due), due.minus(DAY)));
    }

    @Test
    void afterALongPauseItIsKnownForADayAllTheSame() {
        Instant june = Instant.parse("2026-06-01T00:00:00Z");

        assertEquals(Optional.of(june.plus(DAY)), KeyRotation.nextUse(List.of(MARCH), june));
    }

    @Test
    void aKeyIsKeptADayAfterItsLastUse() {
        assertFalse(KeyRotation.isOver(MARCH, MARCH.plus(DAY)));
        assertTrue(KeyRotation.isOver(MARCH, MARCH.plus(DAY).plusSeconds(1)));
    }
}
