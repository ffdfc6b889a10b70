package dev.tandem.incentive.calculation;

import dev.tandem.incentive.calculation.rate.Rating;
import java.math.BigDecimal;

/**
 * Where one payee stands in an earner's period, unrounded.
 *
 * @param basis the payee's part of the attainment
 * @param earned the payee's part of the earnings
 */
record Standing(Exact basis, Exact earned) {

    static final Standing START = new Standing(Exact.NOTHING, Exact.NOTHING);

    /**
     * With one more deal. A rate on the whole period counts for each payee by its own part of each deal, so whoever worked
     * on the early deals shares in the better rate that later ones brought.
     */
    Standing with(Rating rating, BigDecimal share) {
        var percent = Exact.of(share);
        var part = rating.attainmentAfter().minus(rating.attainmentBefore()).percent(percent);
        var grown = basis.plus(part);
        return new Standing(
                grown,
                rating.wholePeriodPercent()
                        .map(grown::percent)
                        .orElseGet(() -> earned.plus(rating.amount().percent(percent))));
    }
}
