package dev.tandem.incentive.payee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The depth of integration between a partner's and the vendor's systems, in ascending order. */
public enum IntegrationDepth {
    @JsonProperty("none")
    NONE,
    @JsonProperty("basic")
    BASIC,
    @JsonProperty("certified")
    CERTIFIED
}
