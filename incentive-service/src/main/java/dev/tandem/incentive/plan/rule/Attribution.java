package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A partner's activity on a deal, as attributed with evidence. */
public enum Attribution {
    @JsonProperty("sourced")
    SOURCED("sourced"),
    @JsonProperty("influenced")
    INFLUENCED("influenced"),
    @JsonProperty("coSold")
    CO_SOLD("coSold"),
    @JsonProperty("fulfilled")
    FULFILLED("fulfilled");

    private final String attribution;

    Attribution(String attribution) {
        this.attribution = attribution;
    }

    public String attribution() {
        return attribution;
    }
}
