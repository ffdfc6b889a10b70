package dev.tandem.incentive.payout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a payout stands. It ends once, and stays so. */
public enum PayoutStatus {
    /** The bank has, or will get, the file. */
    @JsonProperty("ordered")
    ORDERED,
    @JsonProperty("paid")
    PAID,
    /** The bank did not execute it; its statements are to be paid again. */
    @JsonProperty("cancelled")
    CANCELLED
}
