package dev.tandem.ledgerverifier.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.export.Row;
import dev.tandem.ledgerverifier.export.Unreadable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of the tiers: six transactions, by every mode. */
class RateTest {
    private static final List<String> TRANSACTIONS = List.of("200", "300", "1500", "1200", "2000", "4500");

    private static final List<Map<String, String>> TIERS = List.of(
            Map.of("lower", "0", "upper", "1000", "rate", "1"),
            Map.of("lower", "1000", "upper", "3000", "rate", "2"),
            Map.of("lower", "3000", "upper", "8000", "rate", "3"),
            Map.of("lower", "8000", "rate", "5"));

    @ParameterizedTest
    @CsvSource({
        "step, perTransaction, 164",
        "step, cumulative, 285",
        "whole, perTransaction, 234",
        "whole, cumulative, 356",
        "interpolated, perTransaction, 277.25",
    })
    void theSixTransactionsEarnWhatTheExampleSays(String mode, String scope, BigDecimal sum) {
        Rate rate = rate(Map.of("type", "tiered", "mode", mode, "scope", scope, "tiers", TIERS));
        Fraction attained = Fraction.ZERO;
        Fraction earned = Fraction.ZERO;
        for (String transaction : TRANSACTIONS) {
            earned = earned.plus(rate.pays(attained, number(transaction)));
            attained = attained.plus(number(transaction));
        }

        assertEquals(Fraction.of(sum), earned);
    }

    @Test
    void theRateThatIsReachedCountsForTheEntireTotal() {
        Rate rate = rate(Map.of("type", "tiered", "mode", "retroactive", "scope", "cumulative", "tiers", TIERS));

        assertTrue(rate.ratesAllAnew());
        assertEquals(number("485"), number("9700").percent(rate.reachedPercent(number("9700"))));
    }

    @Test
    void aTierBeginsAtItsLowerBound() {
        Rate rate = rate(Map.of("type", "tiered", "mode", "whole", "scope", "cumulative", "tiers", TIERS));

        assertEquals(number("1"), rate.reachedPercent(number("999.99")));
        assertEquals(number("2"), rate.reachedPercent(number("1000")));
    }

    @Test
    void boundsArePercentagesWhereThereIsATarget() {
        Rate rate =
                rate(Map.of("type", "tiered", "mode", "whole", "scope", "cumulative", "target", "50", "tiers", TIERS));

        assertEquals(number("1"), rate.reachedPercent(number("499")));
        assertEquals(number("2"), rate.reachedPercent(number("500")));
    }

    @Test
    void flatAndPercentKnowNoTiers() {
        assertEquals(number("25"), rate(Map.of("type", "flat", "amount", "25")).pays(Fraction.ZERO, number("900")));
        assertEquals(
                new BigDecimal("90.00"),
                rate(Map.of("type", "percent", "percent", "10"))
                        .pays(number("1000"), number("900"))
                        .rounded(2, RoundingMode.HALF_EVEN));
    }

    @Test
    void tiersThatDoNotBeginAtZeroAreRefusedByTheirLine() {
        Rate rate = rate(Map.of("type", "tiered", "mode", "whole", "tiers", TIERS.subList(1, 4)));

        Unreadable refused = assertThrows(Unreadable.class, () -> rate.reachedPercent(number("500")));
        assertEquals("ledger.ndjson:1: no tier of a rate begins at 0", refused.getMessage());
    }

    private static Rate rate(Map<String, Object> terms) {
        return new Rate(new Row("ledger.ndjson:1", terms));
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
