package dev.tandem.incentive.plan.rule;

import dev.tandem.incentive.calculation.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The minimum and maximum that an earner's period pays, in the plan's currency.
 *
 * @param floor null for none
 * @param cap null for none
 */
public record PeriodLimits(
        @Schema(description = "Absent if there is none") BigDecimal floor,
        @Schema(description = "Absent if there is none") BigDecimal cap) {
    public static final PeriodLimits NONE = new PeriodLimits(null, null);

    Limits limits() {
        return new Limits(Optional.ofNullable(floor), Optional.ofNullable(cap));
    }
}
