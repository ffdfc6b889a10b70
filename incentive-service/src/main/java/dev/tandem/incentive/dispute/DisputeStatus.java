package dev.tandem.incentive.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a dispute stands. It ends once, and stays so. */
public enum DisputeStatus {
    @JsonProperty("open")
    OPEN,
    /** Something was granted, and posted. */
    @JsonProperty("upheld")
    UPHELD,
    @JsonProperty("rejected")
    REJECTED,
    /** By who opened it. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
