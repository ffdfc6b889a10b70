package dev.tandem.incentive.plan.rule;

import java.math.BigDecimal;

/** @param percent of what a deal pays, for whoever did it; the weights of a rule are exactly 100 % together */
public record AttributionWeight(Attribution activity, BigDecimal percent) {}
