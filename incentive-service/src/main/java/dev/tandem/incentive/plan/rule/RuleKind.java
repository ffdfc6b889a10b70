package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a rule pays out of the deal's 100 % or on top of it. */
public enum RuleKind {
    /** Shared among the participants of the deal. */
    @JsonProperty("commission")
    COMMISSION,
    /** Credit on top, which reduces no one's share. */
    @JsonProperty("overlay")
    OVERLAY
}
