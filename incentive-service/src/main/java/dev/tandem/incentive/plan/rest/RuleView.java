package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.RuleInWords;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.Clawback;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.RateTerms;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.SaleDuration;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule of a plan, in the shape in which it was submitted, with defaults filled in. */
@Schema(name = "PlanRuleInForce")
public record RuleView(
        @Schema(example = "partner-commission") String code,
        RuleKind kind,
        EarnerRole earner,
        EarnerRole payee,
        Trigger trigger,
        Basis basis,
        PeriodKind period,
        RateRequest rate,
        List<AcceleratorRequest> accelerators,
        @Schema(description = "Absent if there are none") LimitsRequest limits,
        @Schema(description = "Absent if there is none") Clawback clawback,

        @Schema(description = "Absent if there is none", example = "deal.territory == 'DACH' && deal.amount >= 1000")
        String guard,

        @Schema(description = "Absent if it does not end") SaleDuration duration,
        PaymentTermsRequest payment,

        @Schema(description = "Absent if there is no maximum")
        Money budget,

        @Schema(description = "Absent if there is none") DrawRequest draw,
        List<AttributionWeightRequest> split,

        @Schema(
                example = "Each deal that is won pays 10 % of its amount. The partners of the deal are paid by their"
                        + " shares in it.",
                description = "The rule in English, for a partner to read")
        String wording) {
    public static RuleView of(Rule rule, Currency currency) {
        return new RuleView(
                rule.code(),
                rule.kind(),
                rule.earner(),
                rule.payee(),
                rule.trigger(),
                rule.basis(),
                rule.period(),
                rate(rule.rate(), currency),
                rule.accelerators().stream()
                        .map(accelerator -> AcceleratorRequest.of(accelerator, currency))
                        .toList(),
                LimitsRequest.of(rule.limits(), currency),
                rule.clawback(),
                rule.guard(),
                rule.duration(),
                PaymentTermsRequest.of(rule.payment()),
                rule.budgeted().map(budget -> new Money(budget, currency)).orElse(null),
                rule.drawn().map(draw -> DrawRequest.of(draw, currency)).orElse(null),
                rule.split().stream().map(AttributionWeightRequest::of).toList(),
                RuleInWords.of(rule, currency));
    }

    private static RateRequest rate(RateTerms terms, Currency currency) {
        return new RateRequest(
                terms.type(),
                plain(terms.percent()),
                terms.amount() == null ? null : new Money(terms.amount(), currency),
                terms.mode(),
                terms.scope(),
                terms.target() == null ? null : new Money(terms.target(), currency),
                terms.targetMetric(),
                terms.tiers() == null ? null : TierRequest.of(terms.tiers()));
    }

    private static String plain(BigDecimal decimal) {
        return Optional.ofNullable(decimal).map(BigDecimal::toPlainString).orElse(null);
    }
}
