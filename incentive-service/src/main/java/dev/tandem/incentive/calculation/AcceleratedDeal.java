package dev.tandem.incentive.calculation;

import dev.tandem.incentive.calculation.rate.Rating;
import dev.tandem.incentive.calculation.terms.PeriodTerms;
import dev.tandem.incentive.calculation.terms.Uplift;
import java.util.List;
import java.util.stream.Stream;

/** A rated deal with everything that multiplies what it is rated at: accelerators, and what clawback leaves. */
record AcceleratedDeal(EarningDeal deal, Rating rating, List<Uplift> uplifts) {

    static AcceleratedDeal of(EarningDeal deal, PeriodTerms terms, Exact attainment) {
        Exact basis = Exact.of(deal.basis());
        var rating =
                terms.rate().rate(attainment, basis, basis.times(deal.kept().attainment()));
        var byVolume = terms.upliftsAt(rating.attainmentAfter());
        return new AcceleratedDeal(
                deal,
                rating,
                Stream.concat(deal.uplifts().stream(), byVolume.stream()).toList());
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
        return uplifts.stream().map(Uplift::percent).map(Exact::of).reduce(Exact.ONE, Exact::percent);
    }
}
