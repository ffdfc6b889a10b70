package dev.tandem.playbook.winreport;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a comparison of sales says. */
public enum StepFinding {
    /** Sales of the first kind are won more often. */
    @JsonProperty("higher")
    HIGHER,
    /** Sales of the first kind are won less often. */
    @JsonProperty("lower")
    LOWER,
    /** There are too few sales to tell, or no difference. */
    @JsonProperty("notEnough")
    NOT_ENOUGH,
    /** No sale goes on without the step, so doing it and going on are the same, and a difference would say nothing. */
    @JsonProperty("required")
    REQUIRED
}
