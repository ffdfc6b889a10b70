package dev.tandem.incentive.export;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An approved version of a plan. */
public record PlanLine(
        String line,
        UUID id,
        String code,
        int version,
        String currency,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Rule> rules)
        implements ExportLine {
    public static PlanLine of(Plan plan) {
        return new PlanLine(
                "plan",
                plan.id(),
                plan.code(),
                plan.number(),
                plan.currency().getCurrencyCode(),
                plan.effectiveFrom(),
                plan.effectiveTo().orElse(null),
                plan.rules());
    }
}
