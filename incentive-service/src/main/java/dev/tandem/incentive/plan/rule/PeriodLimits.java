package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Limits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The minimum and maximum that an earner's period pays, in the plan's currency.
 *
 * @param floor null for none
 * @param cap null for none
 */
public record PeriodLimits(BigDecimal floor, BigDecimal cap) {
    public static final PeriodLimits NONE = new PeriodLimits(null, null);

    Limits limits() {
        return new Limits(Optional.ofNullable(floor), Optional.ofNullable(cap));
    }
}
