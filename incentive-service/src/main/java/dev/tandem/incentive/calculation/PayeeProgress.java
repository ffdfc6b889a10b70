package dev.tandem.incentive.calculation;

/**
 * Where one payee stands in an earner's period, unrounded.
 *
 * @param weighed the payee's part of what was sold, each deal by its factor
 * @param earned the payee's part of the earnings, before cap and floor
 */
record PayeeProgress(Fraction weighed, Fraction earned) {
    static final PayeeProgress START = new PayeeProgress(Fraction.NOTHING, Fraction.NOTHING);

    /**
     * With one more deal. A rate on the whole period counts for each payee by its own part of each deal, so whoever worked
     * on the early deals shares in the better rate that later ones brought.
     *
     * @param factor what accelerators and clawback make of what the deal is rated at
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
