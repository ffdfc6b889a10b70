package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which figure of a deal a rule's rate applies to. */
public enum Basis {
    @JsonProperty("amount")
    AMOUNT,
    @JsonProperty("margin")
    MARGIN,
    @JsonProperty("annualValue")
    ANNUAL_VALUE,
    /** The worth of what the customer used. */
    @JsonProperty("usage")
    USAGE
}
