package dev.tandem.incentive.calculation;

import java.util.ArrayList;
import java.util.List;

/** A rated deal with the factors that multiply its rated amount: accelerators and clawback. */
record AcceleratedDeal(EarningDeal deal, Rating rating, List<PeriodTerms.Uplift> uplifts) {
    static AcceleratedDeal of(EarningDeal deal, PeriodTerms terms, Fraction attainment) {
        Fraction basis = Fraction.of(deal.basis());
        Rating rating =
                terms.rate().rate(attainment, basis, basis.times(deal.kept().attainment()));
        List<PeriodTerms.Uplift> uplifts = new ArrayList<>(deal.uplifts());
        uplifts.addAll(terms.upliftsAt(rating.attainmentAfter()));
        return new AcceleratedDeal(deal, rating, uplifts);
    }

    Fraction factor() {
        return acceleration().times(deal.kept().money());
    }

    Trace.Steps steps(Fraction totalEarned, Fraction totalWithinLimits) {
        return new Trace.Steps(
                rating.amount(),
                uplifts,
                ownAmount().times(acceleration()),
                deal.kept().money(),
                totalEarned,
                totalWithinLimits);
    }

    private Fraction ownAmount() {
        return rating.wholePeriodPercent().map(rating.basis()::percent).orElse(rating.amount());
    }

    private Fraction acceleration() {
        Fraction product = Fraction.ONE;
        for (PeriodTerms.Uplift uplift : uplifts) {
            product = product.percent(Fraction.of(uplift.percent()));
        }
        return product;
    }
}
