package dev.tandem.incentive.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole in percent, rounded half-even to one decimal. */
final class Percentage {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentage() {}

    /** @return empty if the whole is zero */
    static Optional<BigDecimal> of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_EVEN));
    }
}
