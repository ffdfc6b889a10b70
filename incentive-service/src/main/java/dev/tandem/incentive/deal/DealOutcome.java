package dev.tandem.incentive.deal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a deal ended. */
public enum DealOutcome {
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST
}
