package dev.tandem.incentive.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {
    private static final LocalDate DAY = LocalDate.of(2017, 4, 17);

    @Test
    void anAmountGoesThroughTheEuroAndIsRoundedOnce() {
        // 1,000 / 116 * 1.063 = 9.16379…
        assertEquals(new BigDecimal("9.16"), rate("JPY", "116", "USD", "1.063").convert(new BigDecimal("1000")));
        // Rounding the euros first, 0.01, would give 0.01.
        assertEquals(new BigDecimal("0.02"), rate("JPY", "116", "BGN", "1.9558").convert(new BigDecimal("1")));
    }

    @Test
    void theResultHasTheTargetsMinorUnits() {
        assertEquals(
                new BigDecimal("109125"), rate("USD", "1.063", "JPY", "116").convert(new BigDecimal("1000.00")));
        assertEquals(
                new BigDecimal("304.798"), rate("USD", "1.063", "KWD", "0.324").convert(new BigDecimal("1000.00")));
    }

    @Test
    void aTieGoesToTheEvenUnit() {
        assertEquals(new BigDecimal("0.12"), rate("EUR", "1", "USD", "1.25").convert(new BigDecimal("0.10")));
        assertEquals(new BigDecimal("0.38"), rate("EUR", "1", "USD", "1.25").convert(new BigDecimal("0.30")));
    }

    @Test
    void aCurrencyIsWorthItselfAndNoOtherIsTakenAtOneToOne() {
        ExchangeRates rates = new ExchangeRates(Map.of());

        assertEquals(
                Optional.of(new BigDecimal("5.00")),
                rates.of(DAY, money("USD"), money("USD")).map(rate -> rate.convert(new BigDecimal("5"))));
        assertEquals(Optional.empty(), rates.of(DAY, money("JPY"), money("USD")));
    }

    private static ExchangeRate rate(String source, String sourcePerEuro, String target, String targetPerEuro) {
        return new ExchangeRate(
                new Conversion(DAY, money(source), money(target)),
                DAY,
                new BigDecimal(sourcePerEuro),
                new BigDecimal(targetPerEuro));
    }

    private static Currency money(String code) {
        return Currency.getInstance(code);
    }
}
