package dev.tandem.playbook.winreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinRatesTest {
    private static final double PRINTED = 0.00005;

    /** Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873-890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 14, 48, 32, 0.0524, 0.3339",
        "9, 1, 3, 7, 0.1705, 0.8090",
        "6, 1, 2, 5, 0.0582, 0.8062",
        "5, 51, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 0, 0, 20, 0.6791, 1.0",
        "10, 0, 0, 10, 0.6075, 1.0"
    })
    void theIntervalOfTheDifferenceIsNewcombes(
            long wonWith, long lostWith, long wonWithout, long lostWithout, double from, double to) {
        Interval interval =
                rates(wonWith, lostWith, wonWithout, lostWithout).interval().orElseThrow();

        assertEquals(from, interval.from(), PRINTED);
        assertEquals(to, interval.to(), PRINTED);
    }

    @Test
    void theTeaIsTastedAsByFisher() {
        // R. A. Fisher, The Design of Experiments, 1935: 34 of the 70 ways to choose four cups are no likelier.
        assertEquals(34.0 / 70, rates(3, 1, 1, 3).chance(), 1e-12);
    }

    @Test
    void theTwinsAreConvictedAsByFisher() {
        // R. A. Fisher, Statistical Methods for Research Workers, as two-sided in the examples of R's fisher.test.
        assertEquals(0.0005367, rates(2, 15, 10, 3).chance(), 0.00000005);
    }

    @Test
    void theChanceIsTheSameWhicheverKindComesFirst() {
        for (long won = 0; won <= 30; won++) {
            assertEquals(
                    rates(won, 30 - won, 12, 33).chance(),
                    rates(12, 33, won, 30 - won).chance(),
                    1e-12);
        }
    }

    @Test
    void manySalesAreCountedWithoutLosingThemselves() {
        assertEquals(1, rates(300_000, 200_000, 300_000, 200_000).chance(), 1e-9);
        assertEquals(0, rates(400_000, 100_000, 100_000, 400_000).chance(), 1e-300);
        assertEquals(1, rates(0, 0, 3, 4).chance(), 1e-12);
        assertEquals(1, rates(5, 0, 7, 0).chance(), 1e-12);
    }

    @Test
    void theSalesNeededAreAsManyAsPublished() {
        // The example of R's power.prop.test: 0.50 against 0.75 with a power of 0.90 takes 76.7 of each.
        assertEquals(76.7, rates(50, 50, 75, 25).needed(1.2815515655446004), 0.05);
        // With the power used here, a tenth against a fifth takes 199, and 0.4 against 0.55 takes 173.
        assertEquals(Optional.of(199L), rates(1, 9, 2, 8).needed());
        assertEquals(Optional.of(173L), rates(55, 45, 40, 60).needed());
    }

    @Test
    void withoutADifferenceNoNumberOfSalesIsNeeded() {
        assertTrue(rates(2, 4, 5, 10).needed().isEmpty());
        assertTrue(rates(0, 0, 5, 10).needed().isEmpty());
    }

    @Test
    void withoutSalesOfOneKindThereIsNoDifference() {
        assertTrue(rates(0, 0, 3, 4).difference().isEmpty());
        assertTrue(rates(0, 0, 3, 4).interval().isEmpty());
    }

    private static WinRates rates(long wonWith, long lostWith, long wonWithout, long lostWithout) {
        return new WinRates(new WinRate(wonWith, lostWith), new WinRate(wonWithout, lostWithout));
    }
}
