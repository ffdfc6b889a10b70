package dev.tandem.incentive.plan.rule;

import java.math.BigDecimal;

/**
 * @param percent percentage of a deal's earnings for the partners who performed the activity; the weights of a rule add
 * up to exactly 100 %
 */
public record AttributionWeight(Attribution activity, BigDecimal percent) {}
