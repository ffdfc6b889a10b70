package dev.tandem.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Limit WRITE = Policy.WRITE.standard();

    @Test
    void theQuotaIsAllowedAndNotOneMore() {
        assertTrue(Window.of(WRITE, 1_199, 0, 0).allows(1));
        assertFalse(Window.of(WRITE, 1_200, 0, 0).allows(1));
    }

    @Test
    void aSecondAfterAFullCellTwentyAreAllowed() {
        Window window = Window.of(WRITE, 0, 1_200, 1_000);

        assertTrue(window.allows(20));
        assertFalse(window.allows(21));
    }

    @Test
    void itAgreesWithTheFormulaInRealNumbers() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            long span = 1 + random.nextInt(100_000);
            Window window = new Window(
                    random.nextInt(1_000),
                    span,
                    true,
                    random.nextInt(600),
                    random.nextInt(1_000),
                    random.nextLong(span));
            long cost = random.nextInt(500);

            // In whole numbers, as doubles are off where it matters.
            long left = window.quota() - window.used() - cost;
            boolean allowed = window.usedBefore() * (span - window.elapsed()) <= left * span;

            assertEquals(allowed, window.allows(cost), window + " and " + cost);
        }
    }

    @Test
    void thereIsAUnitMoreExactlyWhenItSays() {
        Random random = new Random(11);
        for (int i = 0; i < 100_000; i++) {
            long span = 1 + random.nextInt(5_000);
            Window window = new Window(
                    1 + random.nextInt(50), span, true, random.nextInt(60), random.nextInt(60), random.nextLong(span));
            long more = Math.max(0, window.left()) + 1;
            long millis = window.millisUntilMore();

            if (more <= window.quota()) {
                assertTrue(later(window, millis).left() >= more, window + " after " + millis);
                assertTrue(later(window, millis - 1).left() < more, window + " before " + millis);
            } else {
                assertEquals(0, millis);
            }
        }
    }

    @Test
    void afterAFullCellTheNextUnitComesATwelveHundredthIntoTheNext() {
        Window window = Window.of(WRITE, 1_200, 0, 10_000);

        assertEquals(50_050, window.millisUntilMore());
        assertEquals(51, window.secondsUntilMore());
    }

    @Test
    void aDayThatIsOverDoesNotCount() {
        Window window = Window.of(Policy.DAILY_WRITES.standard(), 0, 200_000, 1);

        assertEquals(200_000, window.left());
    }

    @Test
    void moreOfADayComesAtMidnight() {
        Window window = Window.of(Policy.DAILY_WRITES.standard(), 200_000, 0, 43_190_000);

        assertEquals(43_210, window.secondsUntilMore());
    }

    @Test
    void whatWasCountedAfterwardsMayLeaveLessThanNothing() {
        assertEquals(
                -800, Window.of(Policy.DAILY_WRITES.standard(), 200_800, 0, 0).left());
    }

    private static Window later(Window window, long millis) {
        long at = window.elapsed() + millis;
        return at <= 2 * window.span() ? window.at(at) : window.at(at).at(window.span() + at);
    }
}
