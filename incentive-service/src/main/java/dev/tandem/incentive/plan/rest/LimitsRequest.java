package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.plan.rule.PeriodLimits;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minimum and maximum that an earner's period pays, for all payees of the rule together. */
@Schema(name = "PlanRuleLimits")
public record LimitsRequest(
        @NotNegative @Schema(description = "Raises earnings to this amount; if nothing was earned, it pays nothing")
        Money floor,

        @NotNegative @Schema(description = "Not below the floor")
        Money cap) {

    public static LimitsRequest of(PeriodLimits limits, Currency currency) {
        return limits.equals(PeriodLimits.NONE)
                ? null
                : new LimitsRequest(money(limits.floor(), currency), money(limits.cap(), currency));
    }

    public void check(String pointer, Currency currency, List<FieldFault> faults) {
        AgreedCurrency.check(floor, currency, pointer + "/floor", faults);
        AgreedCurrency.check(cap, currency, pointer + "/cap", faults);
        boolean crossed = floor != null && cap != null && floor.amount().compareTo(cap.amount()) > 0;
        if (crossed) {
            faults.add(new FieldFault(pointer + "/cap", "belowFloor", "must not be below the floor"));
        }
    }

    public PeriodLimits limits() {
        return new PeriodLimits(floor == null ? null : floor.amount(), cap == null ? null : cap.amount());
    }

    private static Money money(BigDecimal amount, Currency currency) {
        return Optional.ofNullable(amount)
                .map(value -> new Money(value, currency))
                .orElse(null);
    }
}
