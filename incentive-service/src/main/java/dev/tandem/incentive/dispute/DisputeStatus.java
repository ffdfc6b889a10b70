package dev.tandem.incentive.dispute;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** The status of a dispute. Every status except open is final. */
public enum DisputeStatus implements Status<DisputeStatus> {
    @JsonProperty("open")
    OPEN,
    /** An amount was granted and posted. */
    @JsonProperty("upheld")
    UPHELD,
    @JsonProperty("rejected")
    REJECTED,
    /** Withdrawn by the payee that opened it. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<DisputeStatus> next() {
        return this == OPEN ? EnumSet.of(UPHELD, REJECTED, WITHDRAWN) : EnumSet.noneOf(DisputeStatus.class);
    }
}
