package dev.tandem.incentive.calculation.terms;

import dev.tandem.incentive.calculation.Exact;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least and the most that an earner's period brings under a rule, for all payees together.
 *
 * @param floor lifts what was earned; where nothing was, it pays nothing
 * @param cap not below the floor
 */
public record Limits(Optional<BigDecimal> floor, Optional<BigDecimal> cap) {

    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    public Exact within(Exact earned) {
        if (earned.compareTo(Exact.NOTHING) <= 0) {
            return earned;
        }
        Exact lifted = floor.map(Exact::of).map(earned::max).orElse(earned);
        return cap.map(Exact::of).map(lifted::min).orElse(lifted);
    }
}
