package dev.tandem.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValueTest {
    private final QueryValue time = QueryValue.of(Instant.class).orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T09:15:00Z",
                "2026-03-02T10:15:00+01:00",
                "2026-03-02T09:15:00.000000+0000",
                "2026-03-02T04:15:00-0500"
            })
    void aTimeMayHaveAnyOffset(String text) {
        assertEquals(Optional.empty(), time.fault("updatedSince", text));
        assertEquals(Instant.parse("2026-03-02T09:15:00Z"), time.reader().apply(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-02", "2026-03-02T09:15:00", "2026-03-02T09:15:00+00", "+0000", "12345-03-02T09:15:00Z"})
    void whatIsNoTimeIsToldSo(String text) {
        assertTrue(time.fault("updatedSince", text).isPresent());
    }
}
