package dev.tandem.ledgerverifier.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final Fraction THIRD = number("1").dividedBy(number("3"));

    @Test
    void nothingIsLostBeforeRounding() {
        assertEquals(Fraction.ONE, THIRD.plus(THIRD).plus(THIRD));
        assertEquals(number("7.5"), number("22.5").times(THIRD));
        assertEquals(Fraction.ZERO, THIRD.minus(THIRD));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereWritten() {
        assertEquals(number("1.50"), number("1.5"));
        assertEquals(number("1E+2"), number("100"));
        assertEquals(number("-0.5"), number("1").dividedBy(number("-2")));
        assertEquals(Fraction.ZERO, number("0.00"));
    }

    @Test
    void halvesAreRoundedToTheEvenNeighbour() {
        assertEquals(new BigDecimal("0.12"), number("0.125").rounded(2, RoundingMode.HALF_EVEN));
        assertEquals(new BigDecimal("0.14"), number("0.135").rounded(2, RoundingMode.HALF_EVEN));
        assertEquals(new BigDecimal("-0.12"), number("-0.125").rounded(2, RoundingMode.HALF_EVEN));
        assertEquals(new BigDecimal("0.33"), THIRD.rounded(2, RoundingMode.HALF_EVEN));
    }

    @Test
    void percentagesAreOfHundred() {
        assertEquals(number("12.5"), number("50").percent(number("25")));
    }

    @Test
    void largerAndSmallerGoByTheNumberAlsoBelowZero() {
        assertEquals(number("-1"), number("-1").larger(number("-2")));
        assertEquals(number("-2"), number("-1").smaller(number("-2")));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
