package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.agreement.rest.AgreementCode;
import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.Clawback;
import dev.tandem.incentive.plan.rule.EarnerRole;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.SaleDuration;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule of a plan, as submitted by its author. */
@Schema(
        name = "PlanRule",
        example =
                "{\"code\":\"partner-commission\",\"kind\":\"commission\",\"earner\":\"partner\",\"payee\":\"partner\","
                        + "\"trigger\":\"dealWon\",\"basis\":\"amount\",\"period\":\"quarter\",\"rate\":{\"type\":\"percent\",\"percent\":\"10\"},"
                        + "\"guard\":\"deal.territory == 'DACH' && deal.amount >= 1000\"}")
public record RuleRequest(
        @NotNull
        @Pattern(regexp = AgreementCode.PATTERN, message = AgreementCode.MESSAGE)
        @Schema(example = "partner-commission")
        String code,

        @NotNull @Schema(description = "commission is shared out of the deal's 100 %; overlay is paid on top of it")
        RuleKind kind,

        @NotNull @Schema(description = "The earner whose deals of a period count together towards the tiers")
        EarnerRole earner,

        @NotNull @Schema(description = "The payee; partner means the deal's participants by their shares")
        EarnerRole payee,

        @Schema(description = "The event that the rule pays on", defaultValue = "dealWon")
        Trigger trigger,

        @Schema(description = "The figure of the deal that the rate applies to", defaultValue = "amount")
        Basis basis,

        @Schema(description = "The period over which attainment accumulates", defaultValue = "quarter")
        PeriodKind period,

        @NotNull @Valid RateRequest rate,

        @Size(max = 20) @Schema(description = "Accelerators, in the order in which they apply")
        List<@NotNull @Valid AcceleratorRequest> accelerators,

        @Valid LimitsRequest limits,

        @Valid @Schema(description = "Absent if earnings are never taken back")
        Clawback clawback,

        @Size(min = 1, max = 1000)
        @Schema(
                example = "deal.territory == 'DACH' && deal.amount >= 1000",
                description = "In the Common Expression Language, of deal.amount (whole units), deal.currency, "
                        + "deal.territory, deal.origin, deal.partners, deal.responseMinutes, deal.term, "
                        + "partner.tier and partner.integrationDepth; an unknown value makes the condition "
                        + "false")
        String guard,

        @Schema(description = "For renewals and usage: how long after the sale they pay", defaultValue = "lifetime")
        SaleDuration duration,

        @Valid PaymentTermsRequest payment,

        @NotNegative
        @Schema(
                description =
                        "The maximum for all earners together over the plan's range; the plan then needs an " + "end")
        Money budget,

        @Valid DrawRequest draw,

        @Size(min = 1, max = 4)
        @Schema(
                description = "The weight of each activity, credited to the partners who performed it; absent if the "
                        + "deal's own shares count")
        List<@NotNull @Valid AttributionWeightRequest> split) {

    List<AcceleratorRequest> declared() {
        return Objects.requireNonNullElse(accelerators, List.of());
    }

    /** The default basis of its trigger, unless the request names another. */
    private Basis figure() {
        return trigger == Trigger.USAGE ? Basis.USAGE : Basis.AMOUNT;
    }

    Rule rule() {
        return new Rule(
                code,
                kind,
                earner,
                payee,
                trigger == null ? Trigger.DEAL_WON : trigger,
                basis == null ? figure() : basis,
                period == null ? PeriodKind.QUARTER : period,
                rate.terms(),
                declared().stream().map(AcceleratorRequest::accelerator).toList(),
                limits == null ? null : limits.limits(),
                clawback,
                guard,
                duration,
                payment == null ? null : payment.terms(),
                budget == null ? null : budget.amount(),
                draw == null ? null : draw.draw(),
                split == null
                        ? null
                        : split.stream().map(AttributionWeightRequest::weight).toList());
    }
}
