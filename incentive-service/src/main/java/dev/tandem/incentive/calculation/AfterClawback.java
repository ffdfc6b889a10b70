package dev.tandem.incentive.calculation;

/**
 * What is left of a deal after clawback, as fractions from 0 to 1. The two are chosen apart: money that is taken back leaves
 * the later deals of the period at their rates unless the attainment goes as well.
 *
 * @param money of what the deal earned
 * @param attainment of what the deal adds to the running total that later deals climb the tiers by
 */
public record AfterClawback(Fraction money, Fraction attainment) {
    public static final AfterClawback ALL = new AfterClawback(Fraction.ONE, Fraction.ONE);
}
