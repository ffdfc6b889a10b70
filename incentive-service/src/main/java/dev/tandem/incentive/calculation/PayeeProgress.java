package dev.tandem.incentive.calculation;

/**
 * One payee's running sums in an earner's period, unrounded.
 *
 * @param weighed the payee's part of the sales, each deal multiplied by its factor
 * @param earned the payee's part of the earnings, before cap and floor
 */
record PayeeProgress(Fraction weighed, Fraction earned) {
    static final PayeeProgress START = new PayeeProgress(Fraction.NOTHING, Fraction.NOTHING);

    /**
     * Adds a deal. A rate on the whole period applies to each payee's own part of each deal, so payees of early deals
     * share in the better rate reached by later deals.
     *
     * @param factor the product of accelerators and clawback, applied to the deal's rated amount
     */
    PayeeProgress with(Rating rating, Fraction factor, Fraction share) {
        Fraction part = factor.percent(share);
        Fraction grown = weighed.plus(rating.basis().times(part));
        return new PayeeProgress(
                grown,
                rating.wholePeriodPercent()
                        .map(grown::percent)
                        .orElseGet(() -> earned.plus(rating.amount().times(part))));
    }
}
