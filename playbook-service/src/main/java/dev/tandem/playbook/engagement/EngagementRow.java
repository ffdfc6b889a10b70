package dev.tandem.playbook.engagement;

import dev.tandem.platform.aggregate.Tracked;
import dev.tandem.playbook.document.DocumentVersion;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * What a list reads of an engagement: not its tasks, nor its gates.
 *
 * @param playbook the id of its version
 * @param lateAt the earliest time of what is open; null if nothing has one
 */
@RegisterForReflection
public record EngagementRow(
        UUID id,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        long changedIn,
        UUID thread,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        UUID ownerId,
        UUID playbook,
        int playbookVersion,
        EngagementStatus status,
        String stage,
        Instant startedAt,
        Instant endedAt,
        Instant lateAt)
        implements Tracked {
    public DocumentVersion version() {
        return new DocumentVersion(playbook, playbookVersion);
    }

    /** Whether a task, a milestone, or the stage that the deal is in takes too long. */
    public boolean isOverdue(Instant now) {
        return lateAt != null && !now.isBefore(lateAt);
    }
}
