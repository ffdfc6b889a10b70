package dev.tandem.playbook.conflict;

import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a conflict case. A decision is final; there is no appeal. */
enum ConflictCaseStatus implements Status<ConflictCaseStatus> {
    OPEN,
    DECIDED;

    @Override
    public Set<ConflictCaseStatus> next() {
        return this == OPEN ? Set.of(DECIDED) : Set.of();
    }
}
