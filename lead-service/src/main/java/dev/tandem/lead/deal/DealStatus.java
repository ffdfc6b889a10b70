package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a deal is still being worked on, and how it ended. */
public enum DealStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST;

    boolean canBecome(DealStatus next) {
        return this == OPEN && next != OPEN;
    }
}
