package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a discount request. */
public enum DiscountStatus implements Status<DiscountStatus> {
    /** Awaits approval by both sides. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED;

    @Override
    public Set<DiscountStatus> next() {
        return this == PENDING ? Set.of(APPROVED, REFUSED) : Set.of();
    }
}
