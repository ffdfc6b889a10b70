package dev.tandem.playbook.conflict;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a conflict case. A decision is final; there is no appeal. */
enum ConflictCaseStatus implements Status<ConflictCaseStatus> {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("decided")
    DECIDED;

    @Override
    public Set<ConflictCaseStatus> next() {
        return this == OPEN ? Set.of(DECIDED) : Set.of();
    }
}
