package dev.tandem.incentive.whatif.rest;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.whatif.DaySpan;
import dev.tandem.incentive.whatif.ProfitScenario;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner's past deals would have earned it under one plan version, by tier. */
@Schema(name = "ProfitScenarios")
record ProfitScenariosView(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-0123456789ab")
        UUID planId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345670001")
        UUID partnerId,

        @Schema(example = "2017-01-01") LocalDate from,
        @Schema(example = "2018-01-01") LocalDate until,

        @Schema(description = "At the tiers actually held first, then at each requested tier")
        List<ScenarioView> scenarios) {
    /** One tier, held on every day. */
    @Schema(name = "ProfitScenario")
    record ScenarioView(
            @Schema(description = "Absent for the tiers that the partner actually held", example = "gold")
            String tier,

            @Schema(description = "The total of all rules") Money earned,

            @Schema(description = "Compared with the tiers actually held; positive if this one pays more")
            Money difference,

            List<RuleView> rules) {}

    /** The contribution of one rule. */
    @Schema(name = "ProfitScenarioRule")
    record RuleView(@Schema(example = "commission") String rule, Money earned) {}

    static ProfitScenariosView of(Plan plan, UUID partner, DaySpan span, List<ProfitScenario> scenarios) {
        Function<BigDecimal, Money> money = amount -> new Money(amount, plan.currency());
        BigDecimal asItStood = scenarios.get(0).total();
        return new ProfitScenariosView(
                plan.id(),
                partner,
                span.from(),
                span.until(),
                scenarios.stream()
                        .map(scenario -> scenario(scenario, asItStood, money))
                        .toList());
    }

    private static ScenarioView scenario(
            ProfitScenario scenario, BigDecimal asItStood, Function<BigDecimal, Money> money) {
        return new ScenarioView(
                scenario.tier().orElse(null),
                money.apply(scenario.total()),
                money.apply(scenario.total().subtract(asItStood)),
                scenario.byRule().entrySet().stream()
                        .map(rule -> new RuleView(rule.getKey(), money.apply(rule.getValue())))
                        .toList());
    }
}
