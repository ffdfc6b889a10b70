package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has to happen for a rule to pay. */
public enum Trigger {
    @JsonProperty("dealWon")
    DEAL_WON
}
