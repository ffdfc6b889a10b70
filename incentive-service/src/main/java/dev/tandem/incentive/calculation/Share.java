package dev.tandem.incentive.calculation;

import java.math.BigDecimal;

/**
 * What a payee takes of a deal's earnings.
 *
 * @param percent {@code 60} means 60 %
 */
public record Share(String payee, BigDecimal percent) {

    public static Share whole(String payee) {
        return new Share(payee, BigDecimal.valueOf(100));
    }
}
