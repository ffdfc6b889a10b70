package dev.tandem.incentive.calculation;

import dev.tandem.incentive.calculation.rate.Rating;
import dev.tandem.incentive.calculation.terms.PeriodTerms;
import dev.tandem.incentive.calculation.terms.Uplift;
import java.util.ArrayList;
import java.util.List;

/** A rated deal with everything that multiplies what it is rated at: accelerators, and what clawback leaves. */
record AcceleratedDeal(EarningDeal deal, Rating rating, List<Uplift> uplifts) {

    static AcceleratedDeal of(EarningDeal deal, PeriodTerms terms, Exact attainment) {
        Exact basis = Exact.of(deal.basis());
        var rating =
                terms.rate().rate(attainment, basis, basis.times(deal.kept().attainment()));
        var uplifts = new ArrayList<>(deal.uplifts());
        uplifts.addAll(terms.upliftsAt(rating.attainmentAfter()));
        return new AcceleratedDeal(deal, rating, uplifts);
    }

    Exact factor() {
        return acceleration().times(deal.kept().money());
    }

    Trace.Steps steps(Exact totalEarned, Exact totalWithinLimits) {
        return new Trace.Steps(
                rating.amount(),
                uplifts,
                ownAmount().times(acceleration()),
                deal.kept().money(),
                totalEarned,
                totalWithinLimits);
    }

    private Exact ownAmount() {
        return rating.wholePeriodPercent().map(rating.basis()::percent).orElse(rating.amount());
    }

    private Exact acceleration() {
        var product = Exact.ONE;
        for (Uplift uplift : uplifts) {
            product = product.percent(Exact.of(uplift.percent()));
        }
        return product;
    }
}
