package dev.tandem.playbook.conflict;

import java.util.Set;

/** How a conflict stands. A decision stands; there is no appeal. */
enum ConflictCaseStatus {
    OPEN,
    DECIDED;

    Set<ConflictCaseStatus> next() {
        return this == OPEN ? Set.of(DECIDED) : Set.of();
    }

    boolean canBecome(ConflictCaseStatus status) {
        return next().contains(status);
    }
}
