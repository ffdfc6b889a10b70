package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * A payee's share of a deal's earnings.
 *
 * @param percent {@code 60} means 60 %
 */
public record Share(RunningSumKey account, Fraction percent) {
    public static Share of(String payee, BigDecimal percent) {
        return new Share(RunningSumKey.of(payee), Fraction.of(percent));
    }

    public static Share whole(String payee) {
        return of(payee, BigDecimal.valueOf(100));
    }
}
