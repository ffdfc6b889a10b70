package dev.tandem.incentive.calculation;

import java.util.List;
import java.util.Optional;

/**
 * What a rate makes of one deal.
 *
 * @param attainmentBefore the earner's running total in the period without this deal
 * @param attainmentAfter the same with it
 * @param basis what the rate applies to
 * @param slices the parts of the basis with the rate of each; none for a flat amount
 * @param amount what the slices earn, unrounded
 * @param wholePeriodPercent set when the amount replaces everything earned in the period so far instead of adding to it:
 *     the rate at which every deal of the period, earlier ones included, now stands
 */
public record Rating(
        Fraction attainmentBefore,
        Fraction attainmentAfter,
        Fraction basis,
        List<Slice> slices,
        Fraction amount,
        Optional<Fraction> wholePeriodPercent) {}
