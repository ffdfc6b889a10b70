package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinRateTest {
    private static final double EXACT = 0.0001;

    /** Calculated by hand from Wilson's formula; the last two are the closed forms for none and all won. */
    @ParameterizedTest
    @CsvSource({
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
            WinRate.Interval one = new WinRate(won, 40 - won).interval().orElseThrow();
            WinRate.Interval other = new WinRate(40 - won, won).interval().orElseThrow();
            WinRate.Interval more =
                    new WinRate(10 * won, 400 - 10 * won).interval().orElseThrow();

            assertEquals(one.from(), 1 - other.to(), EXACT);
            assertTrue(more.to() - more.from() < one.to() - one.from());
            assertTrue(one.from() >= 0 && one.to() <= 1);
        }
    }

    @Test
    void stepsAreComparedOnceThereAreEnoughSalesOfBothKinds() {
        WinReports.StepReport step =
                new WinReports.StepReport("discovery", "call", new WinRate(8, 4), new WinRate(1, 2), 0, 0);

        assertTrue(step.hasAtLeast(3));
        assertFalse(step.hasAtLeast(4));
    }
}
