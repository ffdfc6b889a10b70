package dev.tandem.lead.routing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The steps of a decision, in their fixed order; the first that yields somebody ends it. */
public enum RoutingStep {
    @JsonProperty("territory")
    TERRITORY,
    @JsonProperty("fallback")
    FALLBACK,
    /** Nobody was found: the lead waits where the vendor watches. No rule names this step. */
    @JsonProperty("queue")
    QUEUE
}
