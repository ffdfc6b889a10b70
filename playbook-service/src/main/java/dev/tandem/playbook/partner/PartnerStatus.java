package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether leads may be offered to a partner. */
public enum PartnerStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("suspended")
    SUSPENDED
}
