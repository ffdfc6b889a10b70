package dev.tandem.playbook.conflict;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.EnumSet;
import java.util.Set;

/** The status of a conflict case. However it ended, that is final; there is no appeal. */
public enum ConflictCaseStatus implements Status<ConflictCaseStatus> {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("decided")
    DECIDED,
    /** Both sides have agreed. */
    @JsonProperty("settled")
    SETTLED,
    /** By the side that opened it. */
    @JsonProperty("withdrawn")
    WITHDRAWN;

    @Override
    public Set<ConflictCaseStatus> next() {
        return this == OPEN ? EnumSet.of(DECIDED, SETTLED, WITHDRAWN) : Set.of();
    }
}
