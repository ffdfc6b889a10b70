package dev.tandem.incentive.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PercentageTest {
    @Test
    void aPartIsRoundedOnceToOneDecimalTiesToTheEvenOne() {
        assertEquals(Optional.of(new BigDecimal("66.7")), of("2", "3"));
        assertEquals(Optional.of(new BigDecimal("12.2")), of("0.1225", "1"));
        assertEquals(Optional.of(new BigDecimal("12.4")), of("0.1235", "1"));
        assertEquals(Optional.of(new BigDecimal("150.0")), of("3", "2"));
    }

    @Test
    void nothingIsNoWhole() {
        assertEquals(Optional.empty(), of("1", "0.00"));
    }

    private static Optional<BigDecimal> of(String part, String whole) {
        return Percentage.of(new BigDecimal(part), new BigDecimal(whole));
    }
}
