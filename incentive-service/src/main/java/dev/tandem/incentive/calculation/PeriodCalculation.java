package dev.tandem.incentive.calculation;

import dev.tandem.incentive.calculation.rate.Rate;
import dev.tandem.incentive.calculation.rate.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the deals of one earner in one period earn under one rule. Always computed from all of them in business order, so
 * neither the order in which they were heard of nor their repetition shows in the result.
 */
public final class PeriodCalculation {

    private final Rate rate;
    private final int minorDigits;
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Earning> earnings = new ArrayList<>();
    private Exact attainment = Exact.NOTHING;
    private Apportionment apportioned = Apportionment.NOTHING;

    private PeriodCalculation(Rate rate, int minorDigits) {
        this.rate = rate;
        this.minorDigits = minorDigits;
    }

    /**
     * @param minorDigits decimals of the currency's minor unit: 2 for USD, 0 for JPY, 3 for KWD
     * @param deals the deals of one earner's period, in any order
     * @return for each deal in business order its payees, and those whose earlier earnings it moved
     */
    public static List<Earning> of(Rate rate, int minorDigits, Collection<EarningDeal> deals) {
        var calculation = new PeriodCalculation(rate, minorDigits);
        deals.stream().distinct().sorted(EarningDeal.BUSINESS_ORDER).forEach(calculation::add);
        return List.copyOf(calculation.earnings);
    }

    private void add(EarningDeal deal) {
        Rating rating = rate.rate(attainment, Exact.of(deal.basis()));
        deal.shares().forEach(share -> standings.putIfAbsent(share.payee(), Standing.START));
        standings.replaceAll((payee, standing) -> standing.with(rating, deal.percentOf(payee)));
        Apportionment after = apportion();
        standings.keySet().forEach(payee -> earn(deal, payee, rating, after));
        attainment = rating.attainmentAfter();
        apportioned = after;
    }

    private Apportionment apportion() {
        var sums = new LinkedHashMap<String, Exact>();
        standings.forEach((payee, standing) -> sums.put(payee, standing.earned()));
        return Apportionment.of(sums, minorDigits);
    }

    private void earn(EarningDeal deal, String payee, Rating rating, Apportionment after) {
        BigDecimal amount =
                after.part(payee).amount().subtract(apportioned.part(payee).amount());
        boolean takesPart =
                deal.shares().stream().anyMatch(share -> share.payee().equals(payee));
        if (takesPart || amount.signum() != 0) {
            earnings.add(new Earning(deal.id(), payee, amount, trace(deal, payee, rating, after)));
        }
    }

    private Trace trace(EarningDeal deal, String payee, Rating rating, Apportionment after) {
        return new Trace(
                Exact.of(deal.basis()),
                rating.attainmentBefore(),
                rating.attainmentAfter(),
                rating.slices(),
                rating.wholePeriodPercent().isPresent(),
                after.exact().minus(apportioned.exact()),
                deal.percentOf(payee),
                Trace.RunningTotal.of(apportioned, after),
                Trace.RunningPart.of(apportioned.part(payee), after.part(payee)));
    }
}
