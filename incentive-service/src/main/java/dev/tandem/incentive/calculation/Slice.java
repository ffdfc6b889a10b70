package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a basis that was paid at one rate.
 *
 * @param lower where the tier starts
 * @param upper where it ends; empty when it never does
 * @param percent the rate applied, which between two tiers' starts may be interpolated
 * @param basis how much of the basis the rate was applied to
 * @param amount what that earns, unrounded
 */
public record Slice(BigDecimal lower, Optional<BigDecimal> upper, Fraction percent, Fraction basis, Fraction amount) {
    static Slice of(RateTier tier, Fraction percent, Fraction basis) {
        return new Slice(tier.lower(), tier.upper(), percent, basis, basis.percent(percent));
    }
}
