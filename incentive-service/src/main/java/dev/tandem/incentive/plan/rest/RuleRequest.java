package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.guard.Guard;
import dev.tandem.incentive.plan.rest.rule.AcceleratorRequest;
import dev.tandem.incentive.plan.rest.rule.DrawRequest;
import dev.tandem.incentive.plan.rest.rule.LimitsRequest;
import dev.tandem.incentive.plan.rest.rule.PaymentTermsRequest;
import dev.tandem.incentive.plan.rest.rule.PlanCurrency;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.RenewalDuration;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.incentive.plan.rule.clawback.Clawback;
import dev.tandem.incentive.plan.rule.payment.PaymentTerms;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a plan, as its author sends it. */
@Schema(name = "PlanRule")
public record RuleRequest(
        @NotNull
        @Pattern(regexp = CODE, message = "must be letters, digits, dots and dashes, 64 at most")
        @Schema(example = "partner-commission")
        String code,

        @NotNull @Schema(description = "commission is shared out of the deal's 100 %, overlay is paid beside it")
        RuleKind kind,

        @NotNull @Schema(description = "Whose deals of a period count together towards the tiers")
        Party earner,

        @NotNull @Schema(description = "Who is paid: partner means the deal's participants by their shares")
        Party payee,

        @Schema(description = "What makes the rule pay", defaultValue = "dealWon")
        Trigger trigger,

        @Schema(description = "The figure of the deal that the rate applies to", defaultValue = "amount")
        Basis basis,

        @Schema(description = "How long an attainment lasts", defaultValue = "quarter")
        PeriodKind period,

        @NotNull @Valid RateRequest rate,

        @Size(max = 20) @Schema(description = "What pays more, in the order in which it applies")
        List<@NotNull @Valid AcceleratorRequest> accelerators,

        @Valid LimitsRequest limits,

        @Valid @Schema(description = "Absent when what was earned stays, whatever becomes of the sale")
        Clawback clawback,

        @Size(min = 1, max = 1000)
        @Schema(
                example = "deal.territory == 'DACH' && deal.amount >= 1000",
                description = "In the Common Expression Language; see the rules of plans for what it may ask")
        String guard,

        @Schema(description = "For renewals: how long after the sale they pay", defaultValue = "lifetime")
        RenewalDuration duration,

        @Valid PaymentTermsRequest payment,

        @NotNegative
        @Schema(description = "The most that all earners together get in the plan's time, which then needs an end")
        Money budget,

        @Valid DrawRequest draw) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,63}";

    /** @param ends whether the plan does */
    void check(String pointer, Currency currency, boolean ends, List<FieldFault> faults) {
        checkBudget(pointer + "/budget", currency, ends, faults);
        checkDraw(pointer + "/draw", currency, faults);
        rate.check(pointer + "/rate", currency, faults);
        for (int each = 0; each < declared().size(); each++) {
            declared().get(each).check(pointer + "/accelerators/" + each, currency, faults);
        }
        if (limits != null) {
            limits.check(pointer + "/limits", currency, faults);
        }
        if (guard != null) {
            faults.addAll(Guard.faults(guard, pointer + "/guard"));
        }
        faults.addAll(new WhatItsTriggerAllows(this).faults(pointer));
    }

    private void checkBudget(String pointer, Currency currency, boolean ends, List<FieldFault> faults) {
        if (budget == null) {
            return;
        }
        PlanCurrency.check(budget, currency, pointer, faults);
        if (budget.isZero()) {
            faults.add(new FieldFault(pointer, "notPositive", "must be more than 0"));
        }
        if (!ends) {
            faults.add(new FieldFault("/effectiveTo", "required", "a plan with a budget has an end"));
        }
        if (payment != null && !payment.terms().equals(PaymentTerms.AT_ONCE)) {
            faults.add(new FieldFault(pointer, "notTogether", "what a budget pays is paid on booking and in full"));
        }
    }

    private void checkDraw(String pointer, Currency currency, List<FieldFault> faults) {
        if (draw == null) {
            return;
        }
        PlanCurrency.check(draw.amount(), currency, pointer + "/amount", faults);
        if (earner != Party.PARTNER || payee != Party.PARTNER) {
            faults.add(new FieldFault(pointer, "unreachable", "advances are drawn by partners alone"));
        }
        if (budget != null) {
            faults.add(new FieldFault(pointer, "notTogether", "an advance is no bonus that a budget pays"));
        }
    }

    private List<AcceleratorRequest> declared() {
        return Objects.requireNonNullElse(accelerators, List.of());
    }

    Rule rule() {
        return new Rule(
                code,
                kind,
                earner,
                payee,
                trigger == null ? Trigger.DEAL_WON : trigger,
                basis == null ? Basis.AMOUNT : basis,
                period == null ? PeriodKind.QUARTER : period,
                rate.terms(),
                declared().stream().map(AcceleratorRequest::accelerator).toList(),
                limits == null ? null : limits.limits(),
                clawback,
                guard,
                duration,
                payment == null ? null : payment.terms(),
                budget == null ? null : budget.amount(),
                draw == null ? null : draw.draw());
    }
}
