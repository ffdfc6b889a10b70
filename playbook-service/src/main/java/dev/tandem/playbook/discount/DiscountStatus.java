package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How a discount request stands. */
public enum DiscountStatus {
    /** Waits for approval by both sides. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED;

    public Set<DiscountStatus> next() {
        return this == PENDING ? Set.of(APPROVED, REFUSED) : Set.of();
    }

    public boolean canBecome(DiscountStatus status) {
        return next().contains(status);
    }
}
