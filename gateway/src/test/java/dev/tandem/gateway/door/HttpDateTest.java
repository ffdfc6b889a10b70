package dev.tandem.gateway.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpDateTest {
    private long now = Instant.parse("2026-11-08T09:05:07Z").toEpochMilli();
    private final HttpDate date = new HttpDate(() -> now);

    @Test
    void aDayHasTwoDigits() {
        assertEquals("Sun, 08 Nov 2026 09:05:07 GMT", date.header().toString());
    }

    @Test
    void itIsWrittenOnceASecond() {
        CharSequence first = date.header();
        now += 999;
        assertSame(first, date.header());

        now += 1;
        assertEquals("Sun, 08 Nov 2026 09:05:08 GMT", date.header().toString());
    }
}
