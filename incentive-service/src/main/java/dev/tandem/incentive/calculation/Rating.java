package dev.tandem.incentive.calculation;

import java.util.List;
import java.util.Optional;

/**
 * The result of applying a rate to one deal.
 *
 * @param attainmentBefore the earner's running total in the period without this deal
 * @param attainmentAfter the running total including this deal
 * @param basis the figure that the rate applies to
 * @param slices the parts of the basis with the rate of each; none for a flat amount
 * @param amount the sum of the slices, unrounded
 * @param wholePeriodPercent present if the amount replaces everything earned in the period so far instead of adding to
 * it: the rate that now applies to every deal of the period, including earlier ones
 */
public record Rating(
        Fraction attainmentBefore,
        Fraction attainmentAfter,
        Fraction basis,
        List<Slice> slices,
        Fraction amount,
        Optional<Fraction> wholePeriodPercent) {}
