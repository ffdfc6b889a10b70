package dev.tandem.playbook.discount;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a discount request. */
public enum DiscountStatus implements Status<DiscountStatus> {
    /** Awaits the approvals that it needs. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("refused")
    REFUSED,
    /** Taken back by the side that asked for it. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** Its last day is over. */
    @JsonProperty("expired")
    EXPIRED,
    /** The price that it was for has changed. */
    @JsonProperty("void")
    VOID;

    @Override
    public Set<DiscountStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, REFUSED, WITHDRAWN, EXPIRED, VOID);
            case APPROVED -> Set.of(WITHDRAWN, EXPIRED, VOID);
            case REFUSED, WITHDRAWN, EXPIRED, VOID -> Set.of();
        };
    }

    /** Whether it awaits a decision, or holds. */
    boolean isOpen() {
        return !next().isEmpty();
    }
}
