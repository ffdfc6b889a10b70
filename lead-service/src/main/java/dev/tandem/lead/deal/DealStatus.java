package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a deal is still being worked on, and how it ended. */
public enum DealStatus {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    /** Won, and called off afterwards. */
    @JsonProperty("cancelled")
    CANCELLED;

    boolean canBecome(DealStatus next) {
        return switch (this) {
            case OPEN -> next == WON || next == LOST;
            case WON -> next == CANCELLED;
            case LOST, CANCELLED -> false;
        };
    }
}
