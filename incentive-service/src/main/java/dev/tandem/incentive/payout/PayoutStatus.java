package dev.tandem.incentive.payout;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** The status of a payout. Every status except ordered is final. */
public enum PayoutStatus implements Status<PayoutStatus> {
    /** The bank has, or will get, the file. */
    @JsonProperty("ordered")
    ORDERED,
    @JsonProperty("paid")
    PAID,
    /** The bank did not execute it; its statements can be ordered again. */
    @JsonProperty("cancelled")
    CANCELLED;

    @Override
    public Set<PayoutStatus> next() {
        return this == ORDERED ? EnumSet.of(PAID, CANCELLED) : EnumSet.noneOf(PayoutStatus.class);
    }
}
