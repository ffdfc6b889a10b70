package dev.tandem.incentive.explanation;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.RuleInWords;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan version and the rule that paid.
 *
 * @param approvedBy for the vendor's side only
 */
@Schema(name = "ExplainedPlan")
public record ExplainedPlan(
        UUID planId,
        String code,
        int version,
        String name,
        LocalDate effectiveFrom,
        @Schema(description = "Absent if it has no end") LocalDate effectiveTo,
        @Schema(description = "Absent for a partner") UUID approvedBy,
        Instant approvedAt,
        Rule rule,

        @Schema(description = "The rule in English") String wording) {
    static ExplainedPlan of(Plan plan, String ruleCode) {
        Rule rule = plan.rule(ruleCode).orElseThrow();
        return new ExplainedPlan(
                plan.id(),
                plan.code(),
                plan.number(),
                plan.name(),
                plan.effectiveFrom(),
                plan.effectiveTo().orElse(null),
                plan.approvedBy().orElse(null),
                plan.approvedAt().orElse(null),
                rule,
                RuleInWords.of(rule, plan.currency()));
    }

    ExplainedPlan asSeenByPartner() {
        return new ExplainedPlan(
                planId, code, version, name, effectiveFrom, effectiveTo, null, approvedAt, rule, wording);
    }
}
