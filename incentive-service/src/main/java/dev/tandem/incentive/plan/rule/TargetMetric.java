package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Which of its targets for the quarter a partner's attainment is measured against. Amounts of deals add up to revenue, so a
 * target for the pipeline or for retention would measure something else than what is attained.
 */
public enum TargetMetric {
    @JsonProperty("coSoldRevenue")
    CO_SOLD_REVENUE
}
