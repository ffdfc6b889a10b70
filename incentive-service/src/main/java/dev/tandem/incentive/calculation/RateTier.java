package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One band of attainment and its rate. It is half-open: the lower bound belongs to it, the upper bound to the next
 * tier.
 *
 * @param lower in units of the plan's currency
 * @param upper in units of the plan's currency; empty for the last tier, which is open-ended
 * @param percent {@code 4.75} means 4.75 %
 */
public record RateTier(BigDecimal lower, Optional<BigDecimal> upper, BigDecimal percent) {
    public static RateTier between(String lower, String upper, String percent) {
        return new RateTier(new BigDecimal(lower), Optional.of(new BigDecimal(upper)), new BigDecimal(percent));
    }

    public static RateTier from(String lower, String percent) {
        return new RateTier(new BigDecimal(lower), Optional.empty(), new BigDecimal(percent));
    }
}
