package dev.tandem.incentive.plan.rest;

import dev.tandem.incentive.period.PeriodKind;
import dev.tandem.incentive.plan.rule.Basis;
import dev.tandem.incentive.plan.rule.Party;
import dev.tandem.incentive.plan.rule.Rule;
import dev.tandem.incentive.plan.rule.RuleKind;
import dev.tandem.incentive.plan.rule.Trigger;
import dev.tandem.platform.problem.FieldFault;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import java.util.List;
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

        @NotNull @Valid RateRequest rate) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,63}";

    void check(String pointer, Currency currency, List<FieldFault> faults) {
        rate.check(pointer + "/rate", currency, faults);
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
                rate.terms());
    }
}
