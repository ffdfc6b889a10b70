package dev.tandem.incentive.payee;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How closely a partner's systems work together with the vendor's, each deeper than the one before. */
public enum IntegrationDepth {
    @JsonProperty("none")
    NONE,
    @JsonProperty("basic")
    BASIC,
    @JsonProperty("certified")
    CERTIFIED
}
