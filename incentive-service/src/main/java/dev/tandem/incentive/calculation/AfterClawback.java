package dev.tandem.incentive.calculation;

/**
 * The parts of a deal left after clawback, as fractions from 0 to 1. They are configured separately: taking back money
 * leaves the later deals of the period at their rates unless the attainment is taken back as well.
 *
 * @param money the fraction left of the deal's earnings
 * @param attainment the fraction left of the deal's contribution to the running total that places later deals in tiers
 */
public record AfterClawback(Fraction money, Fraction attainment) {
    public static final AfterClawback ALL = new AfterClawback(Fraction.ONE, Fraction.ONE);
}
