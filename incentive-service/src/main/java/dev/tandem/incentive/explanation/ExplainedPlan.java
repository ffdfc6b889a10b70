package dev.tandem.incentive.explanation;

import dev.tandem.incentive.plan.Plan;
import dev.tandem.incentive.plan.rule.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * The plan version and the rule that paid.
 *
 * @param effectiveTo null if it has no end
 * @param approvedBy for the vendor's side only
 * @param currency of the rule's amounts
 */
public record ExplainedPlan(
        UUID planId,
        String code,
        int version,
        String name,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        UUID approvedBy,
        Instant approvedAt,
        Rule rule,
        Currency currency) {
    static ExplainedPlan of(Plan plan, String ruleCode) {
        return new ExplainedPlan(
                plan.id(),
                plan.code(),
                plan.number(),
                plan.name(),
                plan.effectiveFrom(),
                plan.effectiveTo().orElse(null),
                plan.approvedBy().orElse(null),
                plan.approvedAt().orElse(null),
                plan.rule(ruleCode).orElseThrow(),
                plan.currency());
    }

    ExplainedPlan asSeenByPartner() {
        return new ExplainedPlan(
                planId, code, version, name, effectiveFrom, effectiveTo, null, approvedAt, rule, currency);
    }
}
