package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.calculation.rate.TierFault;
import dev.tandem.incentive.calculation.rate.TiersRefused;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Mode;
import dev.tandem.incentive.plan.rule.RateTerms.Scope;
import dev.tandem.incentive.plan.rule.RateTerms.Type;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule pays. Which fields belong to it depends on its type. */
@Schema(name = "Rate")
public record RateRequest(
        @NotNull Type type,

        @Pattern(regexp = TierRequest.PERCENT, message = TierRequest.PERCENT_MESSAGE)
        @Schema(example = "0.35", description = "For percent: 0.35 means 0.35 % of the basis")
        String percent,

        @NotNegative @Schema(description = "For flat: paid for each deal, in the plan's currency")
        Money amount,

        @Schema(description = "For tiered: step, whole, retroactive or interpolated", defaultValue = "step")
        Mode mode,

        @Schema(description = "For tiered: whether one deal or the period's running total climbs the tiers")
        Scope scope,

        @Size(max = 100) @Schema(description = "For tiered: from 0, without gap or overlap, the last one open-ended")
        List<@NotNull @Valid TierRequest> tiers) {

    void check(String pointer, Currency currency, List<FieldFault> faults) {
        belongs(type == Type.PERCENT, percent, pointer + "/percent", faults);
        belongs(type == Type.FLAT, amount, pointer + "/amount", faults);
        belongs(type == Type.TIERED, tiers, pointer + "/tiers", faults);
        belongs(type == Type.TIERED, scope, pointer + "/scope", faults);
        if (mode != null && type != Type.TIERED) {
            faults.add(new FieldFault(pointer + "/mode", "notOfThisType", "only a tiered rate has a mode"));
        }
        if (amount != null && currency != null && !amount.currency().equals(currency)) {
            faults.add(new FieldFault(pointer + "/amount", "otherCurrency", "must be in the plan's currency"));
        }
        if (type == Type.TIERED && tiers != null && scope != null) {
            checkTiers(pointer, faults);
        }
    }

    RateTerms terms() {
        return new RateTerms(
                type,
                percent == null ? null : new BigDecimal(percent),
                amount == null ? null : amount.amount(),
                type == Type.TIERED && mode == null ? Mode.STEP : mode,
                scope,
                tiers == null ? null : tiers.stream().map(TierRequest::terms).toList());
    }

    private void checkTiers(String pointer, List<FieldFault> faults) {
        try {
            terms().rate();
        } catch (TiersRefused refused) {
            refused.faults().forEach(fault -> faults.add(fault(pointer, fault)));
        }
    }

    private static FieldFault fault(String pointer, TierFault fault) {
        String at = fault.tier() < 0 ? "/tiers" : "/tiers/" + fault.tier() + "/" + fault.field();
        return new FieldFault(pointer + at, fault.code(), fault.message());
    }

    private static void belongs(boolean wanted, Object value, String pointer, List<FieldFault> faults) {
        if (wanted && value == null) {
            faults.add(new FieldFault(pointer, "required", "a rate of this type needs it"));
        } else if (!wanted && value != null) {
            faults.add(new FieldFault(pointer, "notOfThisType", "a rate of this type does not have it"));
        }
    }
}
