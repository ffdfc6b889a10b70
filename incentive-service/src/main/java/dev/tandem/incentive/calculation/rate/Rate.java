package dev.tandem.incentive.calculation.rate;

import dev.tandem.incentive.calculation.Exact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What one rule of a plan pays for a deal. */
public sealed interface Rate {

    /**
     * @param before the earner's attainment in the period before this deal
     * @param basis the deal's basis, zero or more
     */
    Rating rate(Exact before, Exact basis);

    /** One percentage of the basis, whatever its size. */
    static Rate percent(BigDecimal percent) {
        return new Tiered(RateMode.STEP, RateScope.PER_TRANSACTION, Tiers.single(percent));
    }

    /** The same amount for every deal. */
    record Flat(BigDecimal amount) implements Rate {

        @Override
        public Rating rate(Exact before, Exact basis) {
            return new Rating(before, before.plus(basis), List.of(), Exact.of(amount), Optional.empty());
        }
    }

    /** A percentage that depends on how much was attained. */
    record Tiered(RateMode mode, RateScope scope, Tiers tiers) implements Rate {

        @Override
        public Rating rate(Exact before, Exact basis) {
            Exact start = scope == RateScope.CUMULATIVE ? before : Exact.NOTHING;
            var slices = mode.slices(tiers, start, start.plus(basis));
            Exact amount = slices.stream().map(Slice::amount).reduce(Exact.NOTHING, Exact::plus);
            return new Rating(before, before.plus(basis), slices, amount, wholePeriodPercent(slices));
        }

        private Optional<Exact> wholePeriodPercent(List<Slice> slices) {
            boolean ratesEarlierDealsAnew = mode == RateMode.RETROACTIVE && scope == RateScope.CUMULATIVE;
            return ratesEarlierDealsAnew ? Optional.of(slices.get(0).percent()) : Optional.empty();
        }
    }
}
