package dev.tandem.ledgerverifier.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void aTieGoesToWhoComesFirst() {
        Fraction third = number("100").dividedBy(number("3"));

        assertEquals(List.of("33.34", "33.33", "33.33"), shared(2, third, third, third));
    }

    @Test
    void theUnitsLeftGoToWhoLostMostByCutting() {
        assertEquals(List.of("1", "3", "3"), shared(0, number("1.2"), number("2.9"), number("2.9")));
    }

    @Test
    void theTotalIsRoundedHalfToEven() {
        assertEquals(List.of("0.00"), shared(2, number("0.005")));
        assertEquals(List.of("0.02"), shared(2, number("0.015")));
    }

    @Test
    void whatIsTakenBackIsSharedLikewise() {
        assertEquals(List.of("-0.33", "-0.67"), shared(2, number("-0.333"), number("-0.667")));
    }

    @Test
    void aCurrencyWithoutCentsHasWholeUnits() {
        assertEquals(List.of("34", "33", "33"), shared(0, number("33.4"), number("33.3"), number("33.3")));
    }

    private static List<String> shared(int digits, Fraction... sums) {
        Map<Integer, Fraction> byPayee = new LinkedHashMap<>();
        for (Fraction sum : sums) {
            byPayee.put(byPayee.size(), sum);
        }
        return new LargestRemainder<>(byPayee, digits)
                .inWholeUnits().values().stream().map(BigDecimal::toPlainString).toList();
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
