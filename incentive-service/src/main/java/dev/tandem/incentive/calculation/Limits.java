package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The minimum and maximum that an earner's period pays under a rule, for all payees together.
 *
 * @param floor raises earnings to this amount; if nothing was earned, it pays nothing
 * @param cap not below the floor
 */
public record Limits(Optional<BigDecimal> floor, Optional<BigDecimal> cap) {
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    public Fraction within(Fraction earned) {
        if (earned.compareTo(Fraction.NOTHING) <= 0) {
            return earned;
        }
        Fraction lifted = floor.map(Fraction::of).map(earned::max).orElse(earned);
        return cap.map(Fraction::of).map(lifted::min).orElse(lifted);
    }
}
