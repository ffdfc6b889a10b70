package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a rule pays out of the deal's 100 % or beside it. */
public enum RuleKind {
    /** Shared out among those who worked on the deal. */
    @JsonProperty("commission")
    COMMISSION,
    /** Credit on top, which takes nothing from anybody's share. */
    @JsonProperty("overlay")
    OVERLAY
}
