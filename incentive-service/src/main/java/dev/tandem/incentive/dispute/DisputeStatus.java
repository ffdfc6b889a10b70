package dev.tandem.incentive.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** How a dispute stands. It ends once, and stays so. */
public enum DisputeStatus implements Status<DisputeStatus> {
    @JsonProperty("open")
    OPEN,
    /** Something was granted, and posted. */
    @JsonProperty("upheld")
    UPHELD,
    @JsonProperty("rejected")
    REJECTED,
    /** By who opened it. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<DisputeStatus> next() {
        return this == OPEN ? EnumSet.of(UPHELD, REJECTED, WITHDRAWN) : EnumSet.noneOf(DisputeStatus.class);
    }
}
