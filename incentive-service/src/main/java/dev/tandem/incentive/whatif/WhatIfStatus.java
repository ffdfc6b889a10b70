package dev.tandem.incentive.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a what-if is. */
public enum WhatIfStatus {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("cancelled")
    CANCELLED
}
