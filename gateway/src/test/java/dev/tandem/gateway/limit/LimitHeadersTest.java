package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitHeadersTest {
    private static final Limit WRITES = new Limit(Policy.WRITE, "write", 1_200, Duration.ofMinutes(1), false);

    @Test
    void whileSomethingIsLeftNobodyIsToldToWaitLongerThanTheWindow() {
        assertEquals("\"write\";r=1199;t=60", told(1_199, 109));
        assertEquals("\"write\";r=1;t=12", told(1, 12));
    }

    @Test
    void whoHasNothingLeftIsToldTheTruth() {
        assertEquals("\"write\";r=0;t=62", told(0, 62));
    }

    private static String told(long left, long seconds) {
        return LimitHeaders.standings(List.of(new Standing(WRITES, left, seconds, left == 0)));
    }
}
