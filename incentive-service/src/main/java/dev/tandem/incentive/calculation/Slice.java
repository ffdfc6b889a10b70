package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The part of a basis that was paid at one rate.
 *
 * @param lower the start of the tier
 * @param upper the end of the tier; empty if open-ended
 * @param percent the rate applied; it may be interpolated between the starts of two tiers
 * @param basis the part of the basis that the rate was applied to
 * @param amount the earnings of this part, unrounded
 */
public record Slice(BigDecimal lower, Optional<BigDecimal> upper, Fraction percent, Fraction basis, Fraction amount) {
    static Slice of(RateTier tier, Fraction percent, Fraction basis) {
        return new Slice(tier.lower(), tier.upper(), percent, basis, basis.percent(percent));
    }
}
