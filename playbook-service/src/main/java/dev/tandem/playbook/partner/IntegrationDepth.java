package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How closely a partner's systems are integrated with the vendor's. */
public enum IntegrationDepth {
    @JsonProperty("none")
    NONE,
    /** Leads and deals are exchanged. */
    @JsonProperty("basic")
    BASIC,
    /** The exchange was tested and approved by the vendor. */
    @JsonProperty("certified")
    CERTIFIED
}
