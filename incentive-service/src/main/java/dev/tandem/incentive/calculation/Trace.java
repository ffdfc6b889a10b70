package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Everything a posted amount follows from: {@code payee.apportionedAfter - payee.apportionedBefore}.
 *
 * @param basis the deal's basis
 * @param attainmentBefore the earner's running total in the period without this deal
 * @param attainmentAfter the same with it
 * @param slices the rates applied and to how much; none for a flat amount
 * @param wholePeriod the slices cover the whole period so far, not this deal alone
 * @param steps what came between the slices and the exact amount
 * @param exactAmount what the deal adds to the period's earnings, unrounded, before shares
 * @param share the payee's percentage of this deal; zero when it only moved the payee's earlier earnings
 * @param total the running total of all payees
 * @param payee the running sum of this one
 */
public record Trace(
        Fraction basis,
        Fraction attainmentBefore,
        Fraction attainmentAfter,
        List<Slice> slices,
        boolean wholePeriod,
        Steps steps,
        Fraction exactAmount,
        Fraction share,
        RunningTotal total,
        RunningPart payee) {
    /**
     * From the rated amount, in their fixed order: accelerators, what clawback leaves, cap or floor of the period.
     *
     * @param rated what the slices come to
     * @param accelerated the same after the accelerators; of a rate on the whole period the deal's own part
     * @param kept the fraction of it that clawback leaves
     * @param totalEarned the period's running total before cap and floor
     * @param totalWithinLimits the same after them
     */
    public record Steps(
            Fraction rated,
            List<PeriodTerms.Uplift> uplifts,
            Fraction accelerated,
            Fraction kept,
            Fraction totalEarned,
            Fraction totalWithinLimits) {}

    /** The period's unrounded earnings and their rounding, half-even, to the minor unit. */
    public record RunningTotal(
            Fraction exactBefore, Fraction exactAfter, BigDecimal roundedBefore, BigDecimal roundedAfter) {

        static RunningTotal of(Apportionment before, Apportionment after) {
            return new RunningTotal(before.exact(), after.exact(), before.rounded(), after.rounded());
        }
    }

    /**
     * The payee's unrounded running sum, the whole minor units in it, and the extra unit that its remainder won.
     *
     * @param apportionedBefore what stood for the payee before this deal
     * @param apportionedAfter what stands with it: whole units and extra unit
     */
    public record RunningPart(
            Fraction exactBefore,
            Fraction exactAfter,
            BigDecimal wholeUnits,
            BigDecimal extraUnit,
            BigDecimal apportionedBefore,
            BigDecimal apportionedAfter) {

        static RunningPart of(Apportionment.Part before, Apportionment.Part after) {
            return new RunningPart(
                    before.exact(), after.exact(), after.wholeUnits(), after.extra(), before.amount(), after.amount());
        }
    }
}
