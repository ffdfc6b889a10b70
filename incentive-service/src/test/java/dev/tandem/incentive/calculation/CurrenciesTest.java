package dev.tandem.incentive.calculation;

import static dev.tandem.incentive.calculation.Deals.deal;
import static dev.tandem.incentive.calculation.Deals.share;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrenciesTest {
    private static final Rate RATE = Rate.percent(new BigDecimal("7.125"));

    @Test
    void yenHaveNoMinorUnit() {
        assertEquals(
                Map.of("a", new BigDecimal("47"), "b", new BigDecimal("24")),
                paid("JPY", deal(1, "1000", share("a", "66.6"), share("b", "33.4"))));
    }

    @Test
    void dinarsHaveThreeDecimals() {
        assertEquals(
                Map.of("a", new BigDecimal("0.059"), "b", new BigDecimal("0.029")),
                paid("KWD", deal(1, "1.235", share("a", "66.6"), share("b", "33.4"))));
    }

    @Test
    void fractionalDollarsAreExactUntilTheRunningTotalIsRounded() {
        // 7.125 % of 0.37 + 10.01 + 99.99 = 7.8636625
        assertEquals(
                Map.of("a", new BigDecimal("7.86")),
                paid(
                        "USD",
                        deal(1, "0.37", Share.whole("a")),
                        deal(2, "10.01", Share.whole("a")),
                        deal(3, "99.99", Share.whole("a"))));
    }

    private static Map<String, BigDecimal> paid(String currency, EarningDeal... deals) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return Deals.totalByPayee(PeriodCalculation.of(PeriodTerms.of(RATE, digits), List.of(deals)));
    }
}
