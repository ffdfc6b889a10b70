package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The target for the quarter that a partner's attainment is measured against. Amounts of deals add up to revenue, so
 * targets for pipeline or retention would not measure the attainment.
 */
public enum TargetMetric {
    @JsonProperty("coSoldRevenue")
    CO_SOLD_REVENUE
}
