package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The reasons to suspend a partner. */
public enum SuspensionReason {
    @JsonProperty("breach")
    BREACH,
    @JsonProperty("compliance")
    COMPLIANCE,
    @JsonProperty("inactivity")
    INACTIVITY,
    @JsonProperty("financial")
    FINANCIAL,
    @JsonProperty("ownRequest")
    OWN_REQUEST,
    @JsonProperty("other")
    OTHER
}
