package dev.tandem.playbook.engagement.rest;

import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRow;
import dev.tandem.playbook.engagement.EngagementStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An engagement in a list: which sale, by which playbook, and how far it is")
record ListedEngagement(
        @Schema(example = "0192f1c2-7d3e-7abc-8def-01234567100c")
        UUID id,

        @Schema(example = "4") int revision,
        Instant createdAt,
        Instant updatedAt,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671000")
        UUID thread,

        @Schema(description = "Absent if a registration started it", example = "0192f1c2-7d3e-7abc-8def-012345671007")
        UUID handoffId,

        @Schema(description = "Absent if a handoff started it")
        UUID registrationId,

        @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671005")
        UUID partnerId,

        @Schema(
                description = "The person of the partner who owns the sale; absent if nobody does",
                example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID ownerId,

        @Schema(description = "The version in use") DocumentVersion playbook,
        EngagementStatus status,

        @Schema(description = "The deal's stage", example = "validation")
        String stage,

        @Schema(
                description = "Whether a task, a milestone, or the stage that the deal is in takes too long",
                example = "false")
        boolean overdue,

        @Schema(example = "2026-03-02T09:15:00Z") Instant startedAt,

        @Schema(description = "Absent while it is running", example = "2026-04-20T14:00:00Z")
        Instant endedAt) {
    static ListedEngagement of(EngagementRow engagement, Instant now) {
        return new ListedEngagement(
                engagement.id(),
                engagement.revision(),
                engagement.createdAt(),
                engagement.updatedAt(),
                engagement.thread(),
                engagement.handoffId(),
                engagement.registrationId(),
                engagement.partnerId(),
                engagement.ownerId(),
                engagement.version(),
                engagement.status(),
                engagement.stage(),
                engagement.isOverdue(now),
                engagement.startedAt(),
                engagement.endedAt());
    }
}
