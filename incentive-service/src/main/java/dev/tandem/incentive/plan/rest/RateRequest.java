package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.rest.AgreedCurrency;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.RateTerms.Mode;
import dev.tandem.incentive.plan.rule.RateTerms.Scope;
import dev.tandem.incentive.plan.rule.RateTerms.Type;
import dev.tandem.incentive.plan.rule.TargetMetric;
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

/** The rate of a rule. Its fields depend on its type. */
@Schema(name = "PlanRate", example = "{\"type\":\"percent\",\"percent\":\"10\"}")
public record RateRequest(
        @NotNull Type type,

        @Pattern(regexp = TierRequest.PERCENT, message = TierRequest.PERCENT_MESSAGE)
        @Schema(example = "0.35", description = "For percent: 0.35 means 0.35 % of the basis")
        String percent,

        @NotNegative @Schema(description = "For flat: the amount paid for each deal, in the plan's currency")
        Money amount,

        @Schema(description = "For tiered: step, whole, retroactive or interpolated", defaultValue = "step")
        Mode mode,

        @Schema(description = "For tiered: whether one deal or the period's running total climbs the tiers")
        Scope scope,

        @NotNegative
        @Schema(
                description = "For tiered, cumulative: the target that the tiers' bounds are percentages of; absent if "
                        + "the bounds are amounts")
        Money target,

        @Schema(
                example = "coSoldRevenue",
                description = "Instead of target: the bounds are percentages of the earning partner's target for the "
                        + "quarter, as set by setJointMetricTarget. While the partner has no such target "
                        + "in the plan's currency, it earns nothing. For tiered, cumulative rules on the "
                        + "amount of won deals, by partner and quarter")
        TargetMetric targetMetric,

        @Size(max = 100)
        @Schema(description = "For tiered: starting at 0, without gap or overlap, the last tier " + "open-ended")
        List<@NotNull @Valid TierRequest> tiers) {

    void check(String pointer, Currency currency, List<FieldFault> faults) {
        TypeFaults fields = new TypeFaults("a rate", faults);
        fields.belongs(type == Type.PERCENT, percent, pointer + "/percent");
        fields.belongs(type == Type.FLAT, amount, pointer + "/amount");
        fields.belongs(type == Type.TIERED, tiers, pointer + "/tiers");
        fields.belongs(type == Type.TIERED, scope, pointer + "/scope");
        if (mode != null && type != Type.TIERED) {
            faults.add(new FieldFault(pointer + "/mode", "notOfThisType", "only a tiered rate can have a mode"));
        }
        AgreedCurrency.check(amount, currency, pointer + "/amount", faults);
        checkTarget(pointer, currency, faults);
        checkTargetMetric(pointer, faults);
        if (type == Type.TIERED && tiers != null && scope != null && (target == null || !target.isZero())) {
            TierFaults.check(terms(), pointer, faults);
        }
    }

    private void checkTargetMetric(String pointer, List<FieldFault> faults) {
        if (targetMetric == null) {
            return;
        }
        if (type != Type.TIERED || scope != Scope.CUMULATIVE) {
            faults.add(new FieldFault(
                    pointer + "/targetMetric",
                    "notOfThisType",
                    "only the running total of a " + "period can be measured against a target"));
        }
        if (target != null) {
            String message =
                    "bounds are percentages of either the rule's target or the partner's own target, not " + "both";
            faults.add(new FieldFault(pointer + "/targetMetric", "notTogether", message));
        }
    }

    private void checkTarget(String pointer, Currency currency, List<FieldFault> faults) {
        if (target == null) {
            return;
        }
        AgreedCurrency.check(target, currency, pointer + "/target", faults);
        if (scope != Scope.CUMULATIVE) {
            faults.add(new FieldFault(
                    pointer + "/target",
                    "notOfThisType",
                    "only the running total of a period " + "can be measured against a target"));
        }
        if (target.isZero()) {
            faults.add(new FieldFault(pointer + "/target", "notPositive", "must be more than 0"));
        }
    }

    RateTerms terms() {
        return new RateTerms(
                type,
                percent == null ? null : new BigDecimal(percent),
                amount == null ? null : amount.amount(),
                type == Type.TIERED && mode == null ? Mode.STEP : mode,
                scope,
                target == null ? null : target.amount(),
                targetMetric,
                tiers == null ? null : tiers.stream().map(TierRequest::terms).toList());
    }
}
