package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a partner did for a deal, as its attribution tells with evidence. */
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
