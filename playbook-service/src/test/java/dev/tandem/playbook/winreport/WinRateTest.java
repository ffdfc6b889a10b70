package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinRateTest {
    private static final double EXACT = 0.0001;

    /**
     * The first four as in R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
     * Medicine 17 (1998), 857-872, table I, method 3. The others are calculated by hand from Wilson's formula; the last
     * two are the closed forms for none and all won.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 182, 0.3080, 0.2553, 0.3662",
        "15, 133, 0.1014, 0.0624, 0.1605",
        "0, 20, 0.0, 0.0, 0.1611",
        "1, 28, 0.0345, 0.0061, 0.1718",
        "5, 5, 0.5, 0.2366, 0.7634",
        "8, 2, 0.8, 0.4902, 0.9433",
        "50, 50, 0.5, 0.4038, 0.5962",
        "1, 0, 1.0, 0.2065, 1.0",
        "0, 10, 0.0, 0.0, 0.2775",
        "10, 0, 1.0, 0.7225, 1.0"
    })
    void theIntervalIsWilsons(long won, long lost, double rate, double from, double to) {
        WinRate winRate = new WinRate(won, lost);

        assertEquals(rate, winRate.rate().orElseThrow(), EXACT);
        assertEquals(from, winRate.interval().orElseThrow().from(), EXACT);
        assertEquals(to, winRate.interval().orElseThrow().to(), EXACT);
    }

    @Test
    void ofNoSaleNothingIsSaid() {
        assertTrue(new WinRate(0, 0).rate().isEmpty());
        assertTrue(new WinRate(0, 0).interval().isEmpty());
    }

    @Test
    void theIntervalMirrorsAndNarrows() {
        for (long won = 0; won <= 40; won++) {
            Interval one = new WinRate(won, 40 - won).interval().orElseThrow();
            Interval other = new WinRate(40 - won, won).interval().orElseThrow();
            Interval more = new WinRate(10 * won, 400 - 10 * won).interval().orElseThrow();

            assertEquals(one.from(), 1 - other.to(), EXACT);
            assertTrue(more.to() - more.from() < one.to() - one.from());
            assertTrue(one.from() >= 0 && one.to() <= 1);
        }
    }
}
