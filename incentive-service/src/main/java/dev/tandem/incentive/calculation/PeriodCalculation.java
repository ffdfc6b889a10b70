package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calculates the earnings of one earner's deals in one period under one rule. Always calculated from all deals in
 * business order, so the result depends neither on the order of arrival nor on repeated events.
 */
public final class PeriodCalculation {
    private final PeriodTerms terms;
    private final Map<RunningSumKey, PayeeProgress> standings = new LinkedHashMap<>();
    private final List<Earning> earnings = new ArrayList<>();
    private Fraction attainment = Fraction.NOTHING;
    private Apportionment apportioned = Apportionment.NOTHING;

    private PeriodCalculation(PeriodTerms terms) {
        this.terms = terms;
    }

    /**
     * @param deals the deals of one earner's period, in any order
     * @return for each deal, in business order, its payees and the payees whose earlier earnings it changed
     */
    public static List<Earning> of(PeriodTerms terms, Collection<EarningDeal> deals) {
        PeriodCalculation calculation = new PeriodCalculation(terms);
        Set<EarningDeal> once = new TreeSet<>(EarningDeal.BUSINESS_ORDER);
        once.addAll(deals);
        once.forEach(calculation::add);
        return List.copyOf(calculation.earnings);
    }

    private void add(EarningDeal deal) {
        AcceleratedDeal accelerated = AcceleratedDeal.of(deal, terms, attainment);
        deal.shares().forEach(share -> standings.putIfAbsent(share.account(), PayeeProgress.START));
        standings.replaceAll((account, standing) ->
                standing.with(accelerated.rating(), accelerated.factor(), deal.percentOf(account)));
        Fraction total = total();
        Apportionment after = apportion(total);
        Trace.Steps steps = accelerated.steps(total, after.exact());
        standings.keySet().forEach(account -> earn(accelerated, account, steps, after));
        attainment = accelerated.rating().attainmentAfter();
        apportioned = after;
    }

    /** Cap and floor bound the period's total; all payees keep their proportions of it. */
    private Apportionment apportion(Fraction total) {
        Fraction within = terms.limits().within(total);
        Map<RunningSumKey, Fraction> sums = new LinkedHashMap<>();
        standings.forEach((account, standing) -> sums.put(
                account,
                within.equals(total)
                        ? standing.earned()
                        : standing.earned().times(within).over(total)));
        return Apportionment.of(sums, terms.minorDigits());
    }

    private Fraction total() {
        return standings.values().stream().map(PayeeProgress::earned).reduce(Fraction.NOTHING, Fraction::plus);
    }

    private void earn(AcceleratedDeal accelerated, RunningSumKey account, Trace.Steps steps, Apportionment after) {
        EarningDeal deal = accelerated.deal();
        BigDecimal amount =
                after.part(account).amount().subtract(apportioned.part(account).amount());
        boolean takesPart =
                deal.shares().stream().anyMatch(share -> share.account().equals(account));
        if (takesPart || amount.signum() != 0) {
            earnings.add(new Earning(deal.id(), account, amount, trace(accelerated, account, steps, after)));
        }
    }

    private Trace trace(AcceleratedDeal accelerated, RunningSumKey account, Trace.Steps steps, Apportionment after) {
        EarningDeal deal = accelerated.deal();
        Rating rating = accelerated.rating();
        return new Trace(
                Fraction.of(deal.basis()),
                rating.attainmentBefore(),
                rating.attainmentAfter(),
                rating.slices(),
                rating.wholePeriodPercent().isPresent(),
                steps,
                after.exact().minus(apportioned.exact()),
                deal.percentOf(account),
                Trace.RunningTotal.of(apportioned, after),
                Trace.RunningPart.of(apportioned.part(account), after.part(account)));
    }
}
