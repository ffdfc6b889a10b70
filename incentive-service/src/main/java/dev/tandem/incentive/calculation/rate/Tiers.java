package dev.tandem.incentive.calculation.rate;

import dev.tandem.incentive.calculation.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tiers that cover every attainment from zero on exactly once. */
public final class Tiers {

    private final List<Tier> tiers;

    /** @throws TiersRefused with everything that is wrong with them */
    public Tiers(List<Tier> tiers) {
        var faults = new TiersCoverEveryAttainmentOnce(tiers).faults();
        if (!faults.isEmpty()) {
            throw new TiersRefused(faults);
        }
        this.tiers = List.copyOf(tiers);
    }

    public static Tiers single(BigDecimal percent) {
        return new Tiers(List.of(new Tier(BigDecimal.ZERO, Optional.empty(), percent)));
    }

    /** The tier in which an attainment lies; a bound belongs to the tier that starts there. */
    Tier at(Exact attainment) {
        return tiers.get(indexOf(attainment));
    }

    /** What lies between two attainments, cut at the tiers' bounds; each piece at its own tier's rate. */
    List<Slice> between(Exact from, Exact to) {
        var slices = new ArrayList<Slice>();
        for (Tier tier : tiers) {
            Exact start = from.max(Exact.of(tier.lower()));
            Exact end = tier.upper().map(Exact::of).map(to::min).orElse(to);
            if (start.compareTo(end) < 0) {
                slices.add(Slice.of(tier, Exact.of(tier.percent()), end.minus(start)));
            }
        }
        return slices;
    }

    /** The rate on the straight line between the starts of this tier and of the next; flat in the last tier. */
    Exact interpolatedPercent(Exact attainment) {
        int index = indexOf(attainment);
        Tier tier = tiers.get(index);
        Exact percent = Exact.of(tier.percent());
        if (tier.upper().isEmpty()) {
            return percent;
        }
        Exact lower = Exact.of(tier.lower());
        Exact climb = Exact.of(tiers.get(index + 1).percent()).minus(percent);
        Exact width = Exact.of(tier.upper().get()).minus(lower);
        return percent.plus(climb.times(attainment.minus(lower)).over(width));
    }

    private int indexOf(Exact attainment) {
        int index = tiers.size() - 1;
        while (index > 0 && attainment.compareTo(Exact.of(tiers.get(index).lower())) < 0) {
            index--;
        }
        return index;
    }
}
