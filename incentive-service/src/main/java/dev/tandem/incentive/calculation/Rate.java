package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The rate of one rule of a plan. */
public sealed interface Rate {
    /**
     * @param before the earner's attainment in the period before this deal
     * @param basis the deal's basis as sold, zero or more, that the rate applies to
     * @param attained the part of it that adds to the attainment; less than the basis after a clawback
     */
    Rating rate(Fraction before, Fraction basis, Fraction attained);

    /** One percentage of the basis, whatever its size. */
    static Rate percent(BigDecimal percent) {
        return new Tiered(RateMode.STEP, Rate.Scope.PER_TRANSACTION, RateTiers.single(percent));
    }

    /** The same amount for every deal. */
    record Flat(BigDecimal amount) implements Rate {

        @Override
        public Rating rate(Fraction before, Fraction basis, Fraction attained) {
            return new Rating(before, before.plus(attained), basis, List.of(), Fraction.of(amount), Optional.empty());
        }
    }

    /** A percentage that depends on the attainment. */
    record Tiered(RateMode mode, Rate.Scope scope, RateTiers tiers) implements Rate {

        @Override
        public Rating rate(Fraction before, Fraction basis, Fraction attained) {
            Fraction start = scope == Rate.Scope.CUMULATIVE ? before : Fraction.NOTHING;
            List<Slice> slices = mode.slices(tiers, start, start.plus(ratesEarlierDealsAnew() ? attained : basis));
            Fraction amount = slices.stream().map(Slice::amount).reduce(Fraction.NOTHING, Fraction::plus);
            return new Rating(before, before.plus(attained), basis, slices, amount, wholePeriodPercent(slices));
        }

        private boolean ratesEarlierDealsAnew() {
            return mode == RateMode.RETROACTIVE && scope == Rate.Scope.CUMULATIVE;
        }

        private Optional<Fraction> wholePeriodPercent(List<Slice> slices) {
            return ratesEarlierDealsAnew() ? Optional.of(slices.get(0).percent()) : Optional.empty();
        }
    }

    /** The figure the tiers are measured against: a single deal, or the running total of the earner's period. */
    public enum Scope {
        PER_TRANSACTION,
        CUMULATIVE
    }
}
