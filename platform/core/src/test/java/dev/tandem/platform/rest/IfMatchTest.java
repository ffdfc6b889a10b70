package dev.tandem.platform.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.platform.problem.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @Test
    void theCurrentRevisionMayBeChanged() {
        assertDoesNotThrow(() -> IfMatch.check(" " + IfMatch.etag(3), 3));
        assertDoesNotThrow(() -> IfMatch.check("3", 3));
        assertDoesNotThrow(() -> IfMatch.check(IfMatch.etag(IfMatch.etag(3), "5d41402a"), 3));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aChangeSaysWhichRevisionItHasSeen(String header) {
        Refusal refusal = assertThrows(Refusal.class, () -> IfMatch.check(header, 3));

        assertEquals(Refusal.Kind.REVISION_REQUIRED, refusal.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "2", "*", "W/\"3\"", "\"3", "\"03\"", "\"2-5d41402a\"", "\"3-5d4\""})
    void anythingButTheCurrentRevisionIsStale(String header) {
        Refusal refusal = assertThrows(Refusal.class, () -> IfMatch.check(header, 3));

        assertEquals(Refusal.Kind.STALE, refusal.kind());
        assertEquals(Map.of("currentRevision", 3), refusal.facts());
    }

    @Test
    void whoMaySayItIsHeldToIt() {
        assertDoesNotThrow(() -> IfMatch.checkIfGiven(null, 3));
        assertDoesNotThrow(() -> IfMatch.checkIfGiven(IfMatch.etag(3), 3));

        Refusal refusal = assertThrows(Refusal.class, () -> IfMatch.checkIfGiven("\"2\"", 3));

        assertEquals(Refusal.Kind.STALE, refusal.kind());
    }
}
