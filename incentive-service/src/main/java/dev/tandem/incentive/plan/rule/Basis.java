package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The figure of a deal that a rule's rate applies to. */
public enum Basis {
    @JsonProperty("amount")
    AMOUNT,
    @JsonProperty("margin")
    MARGIN,
    @JsonProperty("annualValue")
    ANNUAL_VALUE,
    /** The value of the customer's usage. */
    @JsonProperty("usage")
    USAGE
}
