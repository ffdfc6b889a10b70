package dev.tandem.incentive.payout;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** How a payout stands. It ends once, and stays so. */
public enum PayoutStatus implements Status<PayoutStatus> {
    /** The bank has, or will get, the file. */
    @JsonProperty("ordered")
    ORDERED,
    @JsonProperty("paid")
    PAID,
    /** The bank did not execute it; its statements are to be paid again. */
    @JsonProperty("cancelled")
    CANCELLED;

    @Override
    public Set<PayoutStatus> next() {
        return this == ORDERED ? EnumSet.of(PAID, CANCELLED) : EnumSet.noneOf(PayoutStatus.class);
    }
}
