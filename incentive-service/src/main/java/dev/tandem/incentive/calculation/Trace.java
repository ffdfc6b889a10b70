package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Everything a posted amount is derived from: {@code payee.apportionedAfter - payee.apportionedBefore}.
 *
 * @param basis the deal's basis
 * @param attainmentBefore the earner's running total in the period without this deal
 * @param attainmentAfter the running total including this deal
 * @param slices the rates applied and the amounts they apply to; empty for a flat amount
 * @param wholePeriod the slices cover the whole period so far, not this deal alone
 * @param steps the steps between the slices and the exact amount
 * @param exactAmount the deal's contribution to the period's earnings, unrounded, before shares
 * @param share the payee's percentage of this deal; zero if the deal only changed the payee's earlier earnings
 * @param total the running total of all payees
 * @param payee the running sum of this payee
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
     * The steps after rating, in their fixed order: accelerators, clawback, cap or floor of the period.
     *
     * @param rated the sum of the slices
     * @param accelerated the amount after the accelerators; for a rate on the whole period, the deal's own part
     * @param kept the fraction of it left after clawback
     * @param totalEarned the period's running total before cap and floor
     * @param totalWithinLimits the period's running total after cap and floor
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
     * The payee's unrounded running sum, its whole minor units, and the extra unit won by its remainder.
     *
     * @param apportionedBefore the payee's apportioned amount before this deal
     * @param apportionedAfter the payee's apportioned amount including this deal: whole units plus extra unit
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
