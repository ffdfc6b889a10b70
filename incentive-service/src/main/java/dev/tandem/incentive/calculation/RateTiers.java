package dev.tandem.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tiers that cover every attainment from zero exactly once. */
public final class RateTiers {
    private final List<RateTier> tiers;

    /** @throws TierCoverage.TiersRefused with all faults */
    public RateTiers(List<RateTier> tiers) {
        List<TierCoverage.TierFault> faults = new TierCoverage(tiers).faults();
        if (!faults.isEmpty()) {
            throw new TierCoverage.TiersRefused(faults);
        }
        this.tiers = List.copyOf(tiers);
    }

    public static RateTiers single(BigDecimal percent) {
        return new RateTiers(List.of(new RateTier(BigDecimal.ZERO, Optional.empty(), percent)));
    }

    /** The tier in which an attainment lies; a bound belongs to the tier that starts there. */
    RateTier at(Fraction attainment) {
        return tiers.get(indexOf(attainment));
    }

    /** The range between two attainments, cut at the tiers' bounds; each piece has its own tier's rate. */
    List<Slice> between(Fraction from, Fraction to) {
        List<Slice> slices = new ArrayList<>();
        for (RateTier tier : tiers) {
            Fraction start = from.max(Fraction.of(tier.lower()));
            Fraction end = tier.upper().map(Fraction::of).map(to::min).orElse(to);
            if (start.compareTo(end) < 0) {
                slices.add(Slice.of(tier, Fraction.of(tier.percent()), end.minus(start)));
            }
        }
        return slices;
    }

    /** The rate on the straight line between the starts of this tier and the next; constant in the last tier. */
    Fraction interpolatedPercent(Fraction attainment) {
        int index = indexOf(attainment);
        RateTier tier = tiers.get(index);
        Fraction percent = Fraction.of(tier.percent());
        if (tier.upper().isEmpty()) {
            return percent;
        }
        Fraction lower = Fraction.of(tier.lower());
        Fraction climb = Fraction.of(tiers.get(index + 1).percent()).minus(percent);
        Fraction width = Fraction.of(tier.upper().get()).minus(lower);
        return percent.plus(climb.times(attainment.minus(lower)).over(width));
    }

    private int indexOf(Fraction attainment) {
        int index = tiers.size() - 1;
        while (index > 0 && attainment.compareTo(Fraction.of(tiers.get(index).lower())) < 0) {
            index--;
        }
        return index;
    }
}
