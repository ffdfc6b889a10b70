package dev.tandem.incentive.whatif;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** The status of a what-if. */
public enum WhatIfStatus implements Status<WhatIfStatus> {
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("cancelled")
    CANCELLED;

    @Override
    public Set<WhatIfStatus> next() {
        return this == RUNNING ? EnumSet.of(DONE, CANCELLED) : EnumSet.noneOf(WhatIfStatus.class);
    }
}
