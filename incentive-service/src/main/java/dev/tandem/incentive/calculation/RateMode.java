package dev.tandem.incentive.calculation;

import java.util.List;

/** How tiers turn an attainment into money. */
public enum RateMode {
    /** Every part of the basis at the rate of the tier it lies in. */
    STEP {
        @Override
        List<Slice> slices(RateTiers tiers, Fraction before, Fraction after) {
            return tiers.between(before, after);
        }
    },
    /** The whole basis at the rate of the tier in which the attainment ends. */
    WHOLE {
        @Override
        List<Slice> slices(RateTiers tiers, Fraction before, Fraction after) {
            RateTier tier = tiers.at(after);
            return List.of(Slice.of(tier, Fraction.of(tier.percent()), after.minus(before)));
        }
    },
    /** The reached tier's rate on everything attained so far, earlier deals included. */
    RETROACTIVE {
        @Override
        List<Slice> slices(RateTiers tiers, Fraction before, Fraction after) {
            RateTier tier = tiers.at(after);
            return List.of(Slice.of(tier, Fraction.of(tier.percent()), after));
        }
    },
    /** The whole basis at a rate that climbs in a straight line from one tier's start to the next one's. */
    INTERPOLATED {
        @Override
        List<Slice> slices(RateTiers tiers, Fraction before, Fraction after) {
            return List.of(Slice.of(tiers.at(after), tiers.interpolatedPercent(after), after.minus(before)));
        }
    };

    abstract List<Slice> slices(RateTiers tiers, Fraction before, Fraction after);
}
