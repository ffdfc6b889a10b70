package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a discount request stands. */
public enum DiscountStatus {
    /** Waits for approval by both sides. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED
}
